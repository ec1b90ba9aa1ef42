import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('nameFeeling');

export const nameFeeling: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Tyle czekania męczy, rozumiem to dobrze.',
    ru: 'Столько ждать утомительно, хорошо понимаю.',
    en: 'All that waiting wears you out, I do see that.',
  }),
  everywhere(2, {
    pl: 'Słyszę złość i wcale się nie dziwię.',
    ru: 'Слышу, что Вы злитесь, и не удивляюсь.',
    en: 'You sound angry, and I’m not surprised.',
  }),
  everywhere(3, {
    pl: 'Przykro, kiedy coś zawodzi akurat w takim momencie.',
    ru: 'Обидно, когда подводит в самый неподходящий момент.',
    en: 'It’s upsetting to be let down at a moment like that.',
  }),
  everywhere(4, {
    pl: {
      f: 'Na Pani miejscu też trudno byłoby mi to przełknąć.',
      m: 'Na Pana miejscu też trudno byłoby mi to przełknąć.',
      other: 'Mnie też trudno byłoby coś takiego przełknąć.',
    },
    ru: 'На Вашем месте и мне было бы неприятно.',
    en: 'In your place I’d find that hard to swallow too.',
  }),
  everywhere(5, {
    pl: 'Miało cieszyć, a wyszedł kłopot. Rozumiem rozczarowanie.',
    ru: 'Ждали радости, а вышли хлопоты. Понимаю досаду.',
    en: 'It was meant to be a pleasure and it’s been a bother. That’s disappointing.',
  }),
  everywhere(6, {
    pl: 'Tyle biegania i nerwów, każdy miałby dość.',
    ru: 'Столько беготни и нервов, тут любой устанет.',
    en: 'All that running about. Anyone would be fed up.',
  }),
  everywhere(7, {
    pl: 'Widzę, że chodzi też o zaufanie.',
    ru: 'Вижу, что дело ещё и в доверии.',
    en: 'I can tell it’s about trust as well.',
  }),
  phone(1, {
    pl: {
      f: 'Słyszę po Pani głosie, że to trudny dzień.',
      m: 'Słyszę po Pana głosie, że to trudny dzień.',
      other: 'Po głosie słychać, że to trudny dzień.',
    },
    ru: 'По голосу слышу, что день выдался трудный.',
    en: 'I can hear in your voice that it’s been a hard day.',
  }),
  phone(2, {
    pl: 'Dzwonić kolejny raz w tej samej sprawie to żadna przyjemność.',
    ru: 'Звонить снова и снова об одном и том же тяжело.',
    en: 'Ringing again about the same thing is no fun at all.',
  }),
  counter(1, {
    pl: {
      f: 'Musiała Pani fatygować się tu specjalnie. Szkoda tego czasu.',
      m: 'Musiał Pan fatygować się tu specjalnie. Szkoda tego czasu.',
      other: 'Trzeba było fatygować się tu specjalnie. Szkoda tego czasu.',
    },
    ru: 'Пришлось ехать сюда специально. Жаль Вашего времени.',
    en: 'You’ve had to come all this way for it. That’s your time gone.',
  }),
  counter(2, {
    pl: 'Widać, że to ciąży. Obejrzyjmy to w spokoju.',
    ru: 'Видно, что Вас это задело. Посмотрим без спешки.',
    en: 'I can see it’s got to you. Let’s look at it quietly.',
  }),
  to('demanding', 1, {
    pl: {
      f: 'Oczekuje Pani od nas więcej i słusznie to słyszę wprost.',
      m: 'Oczekuje Pan od nas więcej i słusznie to słyszę wprost.',
      other: 'Oczekiwania są większe i dobrze, że padają wprost.',
    },
    ru: 'Вы ждёте от нас большего и говорите прямо. Ценю это.',
    en: 'You expect more of us and you say so. I value that.',
  }),
  to('demanding', 2, {
    pl: 'Rozumiem, że byle co tu nie wystarczy.',
    ru: 'Понимаю, кое-как здесь не годится.',
    en: 'I understand that good enough won’t do here.',
  }),
  to('demanding', 3, {
    pl: {
      f: 'Ma Pani prawo wymagać, a dziś wyszło słabo.',
      m: 'Ma Pan prawo wymagać, a dziś wyszło słabo.',
      other: 'Można od nas wymagać, a dziś wyszło słabo.',
    },
    ru: 'Вы вправе требовать, а сегодня вышло слабо.',
    en: 'You’ve every right to ask for more, and today fell short.',
  }),
  to('aggressive', 1, {
    pl: 'Złość jest zrozumiała. Poszukajmy wyjścia.',
    ru: 'Злость понятна. Поищем выход.',
    en: 'The anger makes sense. Let’s find the way out.',
  }),
  to('aggressive', 2, {
    pl: 'To trwa za długo i dlatego złości. Jasne.',
    ru: 'Это тянется долго, вот и злит. Ясно.',
    en: 'This has dragged on and it’s maddening. Clear enough.',
  }),
  to('aggressive', 3, {
    pl: 'Jest o co się gniewać, tak też to zapisuję.',
    ru: 'Сердиться есть на что, так и запишу.',
    en: 'There’s reason to be cross, and that’s how I’m writing it down.',
  }),
  to('confused', 1, {
    pl: 'Łatwo się w tym pogubić. Nasze papiery są zawiłe.',
    ru: 'Тут легко запутаться. Бумаги у нас мудрёные.',
    en: 'It’s easy to get lost in this. Our paperwork is a tangle.',
  }),
  to('confused', 2, {
    pl: 'Sporo tego. Każdemu zakręciłoby się w głowie.',
    ru: 'Всего много. У любого голова пойдёт кругом.',
    en: 'It’s plenty to take in. Anyone’s head would spin.',
  }),
  to('confused', 3, {
    pl: 'To myli wiele osób, mnie też.',
    ru: 'Это многих сбивает с толку, меня тоже.',
    en: 'It puzzles plenty of people, me included.',
  }),
  to('silent', 1, {
    pl: 'Mam wrażenie, że coś tu uwiera. Dobrze zgaduję?',
    ru: 'Кажется, что-то не даёт покоя. Угадываю?',
    en: 'I’ve a feeling something is bothering you. Am I right?',
  }),
  to('silent', 2, {
    pl: 'O takich sprawach niełatwo mówić. Bez pośpiechu.',
    ru: 'О таком говорить непросто. Не спешите.',
    en: 'This sort of thing isn’t easy to talk about. Take your time.',
  }),
  to('silent', 3, {
    pl: 'Chyba jest w tym trochę rozczarowania?',
    ru: 'Есть тут и разочарование, правда?',
    en: 'There’s some disappointment in this, I think?',
  }),
  to('perfectionist', 1, {
    pl: 'Drobna skaza też potrafi popsuć radość, rozumiem.',
    ru: 'Понимаю, и маленький изъян портит радость.',
    en: 'A small flaw can spoil the pleasure too, I know.',
  }),
  to('perfectionist', 2, {
    pl: 'Miało być równo, a nie jest. To drażni.',
    ru: 'Должно быть ровно, а вышло криво. Это раздражает.',
    en: 'It ought to be just so and it isn’t. That grates.',
  }),
  to('perfectionist', 3, {
    pl: {
      f: 'Dba Pani o szczegóły, więc to kłuje w oczy.',
      m: 'Dba Pan o szczegóły, więc to kłuje w oczy.',
      other: 'Kto dba o szczegóły, tego to kłuje w oczy.',
    },
    ru: 'Вы внимательны к мелочам, и это режет глаз.',
    en: 'You care about the details, so it jumps out at you.',
  }),
  to('shortOfMoney', 1, {
    pl: 'To niemały wydatek, tym bardziej boli.',
    ru: 'Трата немаленькая, оттого ещё обиднее.',
    en: 'That was real money, so it stings all the more.',
  }),
  to('shortOfMoney', 2, {
    pl: 'Wiem, jak to jest, kiedy liczy się każdy grosz.',
    ru: 'Знаю, как это, когда каждая копейка на счету.',
    en: 'I know how it is when every penny counts.',
  }),
  to('shortOfMoney', 3, {
    pl: 'Dwa razy płacić za to samo nikt nie chce.',
    ru: 'Платить дважды за одно никому не хочется.',
    en: 'Nobody wants to pay twice for the same thing.',
  }),
  to('frequentComplaints', 1, {
    pl: 'Kolejny raz to samo, można mieć dość.',
    ru: 'Опять одно и то же, конечно, надоело.',
    en: 'The same thing again. No wonder you’ve had enough.',
  }),
  to('frequentComplaints', 2, {
    pl: 'Trudno ufać, gdy kłopoty wracają. Wiem o tym.',
    ru: 'Трудно доверять, когда неполадки повторяются. Знаю.',
    en: 'It’s hard to rely on us when trouble keeps coming back. I know.',
  }),
  to('frequentComplaints', 3, {
    pl: {
      f: 'Znowu straciła Pani przez to czas.',
      m: 'Znowu stracił Pan przez to czas.',
      other: 'Znowu przepadło na to tyle czasu.',
    },
    ru: 'Опять на это ушло Ваше время.',
    en: 'Once again it has eaten into your day.',
  }),
];
