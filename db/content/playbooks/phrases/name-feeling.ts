import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('nameFeeling');

export const nameFeeling: readonly Phrase[] = [
  everywhere(1, {
    pl: {
      f: 'To musi być dla Pani męczące, rozumiem to.',
      m: 'To musi być dla Pana męczące, rozumiem to.',
      other: 'To musi być męczące, rozumiem to.',
    },
    ru: 'Понимаю, как Вас это утомляет.',
    en: 'That must be tiring. I do see that.',
  }),
  everywhere(2, {
    pl: {
      f: 'Słyszę, że to Panią złości, i wcale się nie dziwię.',
      m: 'Słyszę, że to Pana złości, i wcale się nie dziwię.',
      other: 'Słyszę, że to złości, i wcale się nie dziwię.',
    },
    ru: 'Слышу, что Вас это злит, и не удивляюсь.',
    en: 'I can hear you’re angry, and I’m not surprised.',
  }),
  everywhere(3, {
    pl: 'Przykro, kiedy coś zawodzi w takiej chwili.',
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
    ru: 'Ждали радости, а вышли хлопоты. Конечно, досадно.',
    en: 'It should have been a pleasure, and it turned into a nuisance.',
  }),
  everywhere(6, {
    pl: 'Tyle biegania i nerwów, każdy miałby dość.',
    ru: 'Столько беготни и нервов, кто угодно устанет.',
    en: 'All that running about, anyone would be fed up.',
  }),
  everywhere(7, {
    pl: 'Widzę, że chodzi też o zaufanie do nas.',
    ru: 'Вижу, что дело ещё и в доверии к нам.',
    en: 'I can tell it’s about trusting us as well.',
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
    ru: 'Мало приятного звонить опять об одном и том же.',
    en: 'It’s no fun having to ring about the same thing again.',
  }),
  counter(1, {
    pl: {
      f: 'Musiała Pani specjalnie tu przyjść. Szkoda Pani czasu.',
      m: 'Musiał Pan specjalnie tu przyjść. Szkoda Pana czasu.',
      other: 'Trzeba było specjalnie tu przyjść. Szkoda tego czasu.',
    },
    ru: 'Вам пришлось специально приходить. Жаль потраченного времени.',
    en: 'You’ve had to come in specially. I’m sorry for the lost time.',
  }),
  counter(2, {
    pl: 'Widzę, ile to kosztuje nerwów. Obejrzyjmy to w spokoju.',
    ru: 'Вижу, что Вас это задело. Давайте посмотрим вместе.',
    en: 'I can see this has got to you. Let’s look at it together.',
  }),
  to('demanding', 1, {
    pl: {
      f: 'Oczekuje Pani od nas więcej i mówi to wprost. To nam pomaga.',
      m: 'Oczekuje Pan od nas więcej i mówi to wprost. To nam pomaga.',
      other: 'Oczekiwania są wysokie i jasno powiedziane. To nam pomaga.',
    },
    ru: 'Вы ждёте от нас большего и говорите прямо. Это нам помогает.',
    en: 'You expect more of us and you say so. That helps us.',
  }),
  to('demanding', 2, {
    pl: 'Rozumiem, że „prawie dobrze” nie wystarczy.',
    ru: 'Понимаю, что «почти хорошо» не годится.',
    en: 'I understand that nearly right isn’t right.',
  }),
  to('demanding', 3, {
    pl: {
      f: 'Ma Pani prawo wymagać, a tu wyszło słabo.',
      m: 'Ma Pan prawo wymagać, a tu wyszło słabo.',
      other: 'Wolno od nas wymagać, a tu wyszło słabo.',
    },
    ru: 'Вы вправе ждать большего, а мы не дотянули.',
    en: 'You’ve every right to expect more, and we fell short.',
  }),
  to('aggressive', 1, {
    pl: 'Złość jest zrozumiała. Poszukajmy wyjścia.',
    ru: 'Злость понятна. Поищем выход.',
    en: 'I understand why you’re angry. Let’s find a way out.',
  }),
  to('aggressive', 2, {
    pl: 'To się ciągnie i dlatego złości. To jasne.',
    ru: 'Всё это тянется, потому и злит. Понятно.',
    en: 'This has dragged on and it’s maddening. That’s clear.',
  }),
  to('aggressive', 3, {
    pl: 'Jest o co się złościć. Zapisuję, co się stało.',
    ru: 'Сердиться есть на что. Записываю, что случилось.',
    en: 'There’s good reason to be cross. I’m writing down what happened.',
  }),
  to('confused', 1, {
    pl: 'Łatwo się w tym pogubić. Nasze papiery są zawiłe.',
    ru: 'Тут легко запутаться. Бумаги у нас мудрёные.',
    en: 'It’s easy to get lost in this. Our paperwork is a tangle.',
  }),
  to('confused', 2, {
    pl: 'Sporo tego, każdemu zakręciłoby się w głowie.',
    ru: 'Столько всего сразу, у любого голова пойдёт кругом.',
    en: 'There’s so much of it, anyone’s head would spin.',
  }),
  to('confused', 3, {
    pl: 'To myli wiele osób, mnie też.',
    ru: 'Это многих сбивает с толку, меня тоже.',
    en: 'It puzzles plenty of people, me included.',
  }),
  to('silent', 1, {
    pl: {
      f: 'Mam wrażenie, że coś nie daje Pani spokoju. Zgadza się?',
      m: 'Mam wrażenie, że coś nie daje Panu spokoju. Zgadza się?',
      other: 'Mam wrażenie, że coś tu nie daje spokoju. Zgadza się?',
    },
    ru: 'Кажется, что-то Вас беспокоит. Верно?',
    en: 'I’ve a feeling something’s bothering you. Am I right?',
  }),
  to('silent', 2, {
    pl: 'O takich sprawach niełatwo mówić. Bez pośpiechu.',
    ru: 'О таком говорить непросто. Не спешите.',
    en: 'This sort of thing isn’t easy to talk about. Take your time.',
  }),
  to('silent', 3, {
    pl: 'Chyba jest w tym trochę rozczarowania, prawda?',
    ru: 'Есть тут и разочарование, правда?',
    en: 'There’s a bit of disappointment here too, isn’t there?',
  }),
  to('undecided', 1, {
    pl: 'Rozumiem, nikt nie chce potem żałować.',
    ru: 'Понимаю, не хочется потом жалеть о выборе.',
    en: 'I understand, nobody wants to regret it later.',
  }),
  to('undecided', 2, {
    pl: 'Trudno wybrać, kiedy obie strony mają sens.',
    ru: 'Выбирать трудно, когда и то и другое разумно.',
    en: 'It’s hard to choose when both make sense.',
  }),
  to('undecided', 3, {
    pl: 'Wahanie to nic złego, nie ma pośpiechu.',
    ru: 'Сомневаться нормально, времени хватит.',
    en: 'There’s nothing wrong with being in two minds. We’ve time.',
  }),
  to('perfectionist', 1, {
    pl: 'Drobna skaza też potrafi zepsuć radość, rozumiem.',
    ru: 'Понимаю, и маленький изъян портит радость.',
    en: 'A small flaw can spoil the pleasure too, I know.',
  }),
  to('perfectionist', 2, {
    pl: 'Miało być dokładnie, a nie jest. To drażni.',
    ru: 'Ждали точности, а её нет. Это раздражает.',
    en: 'It ought to be just so and it isn’t. That grates.',
  }),
  to('perfectionist', 3, {
    pl: {
      f: 'Dba Pani o szczegóły, więc to kłuje w oczy.',
      m: 'Dba Pan o szczegóły, więc to kłuje w oczy.',
      other: 'Kto dba o szczegóły, tego to kłuje w oczy.',
    },
    ru: 'Вы внимательны к деталям, поэтому это и бросается в глаза.',
    en: 'You care about the details, so it jumps out at you.',
  }),
  to('shortOfMoney', 1, {
    pl: 'To niemały wydatek, tym bardziej boli.',
    ru: 'Трата немаленькая, оттого ещё обиднее.',
    en: 'That’s a fair bit of money, so it stings all the more.',
  }),
  to('shortOfMoney', 2, {
    pl: 'Przy takich cenach każdy liczy, na co wydaje.',
    ru: 'При нынешних ценах каждый считает, на что тратит.',
    en: 'With prices as they are, everyone watches what they spend.',
  }),
  to('shortOfMoney', 3, {
    pl: 'Nikt nie chce płacić dwa razy za to samo.',
    ru: 'Никому не хочется платить дважды за одно и то же.',
    en: 'Nobody wants to pay twice for the same thing.',
  }),
  to('frequentComplaints', 1, {
    pl: {
      f: 'Znów to samo, ma Pani prawo mieć dość.',
      m: 'Znów to samo, ma Pan prawo mieć dość.',
      other: 'Znów to samo, można mieć dość.',
    },
    ru: 'Опять то же самое. Понятно, что надоело.',
    en: 'The same thing again. No wonder you’ve had enough.',
  }),
  to('frequentComplaints', 2, {
    pl: 'Trudno nam ufać, kiedy kłopoty wracają. Wiem o tym.',
    ru: 'Трудно доверять нам, когда неприятности повторяются.',
    en: 'It’s hard to trust us when trouble keeps coming back.',
  }),
  to('frequentComplaints', 3, {
    pl: {
      f: 'Znowu straciła Pani przez to czas.',
      m: 'Znowu stracił Pan przez to czas.',
      other: 'Znowu przepadło na to tyle czasu.',
    },
    ru: 'Опять Вы потеряли на этом время.',
    en: 'You’ve lost time over this once again.',
  }),
];
