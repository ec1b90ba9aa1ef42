import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('listen');

export const listen: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Proszę mówić dalej, nie będę przerywać.',
    ru: 'Говорите дальше, перебивать не буду.',
    en: 'Carry on, I won’t interrupt.',
  }),
  everywhere(2, {
    pl: 'Rozumiem. I co było potem?',
    ru: 'Понимаю. А что было потом?',
    en: 'I see. And what happened after that?',
  }),
  everywhere(3, {
    pl: 'Notuję to, co ważne, żeby nic nie umknęło.',
    ru: 'Записываю главное, чтобы ничего не упустить.',
    en: 'I’m jotting down the main points so nothing gets lost.',
  }),
  everywhere(4, {
    pl: 'Chcę poznać całą historię, zanim coś zaproponuję.',
    ru: 'Хочу услышать всё целиком, а потом уже предлагать.',
    en: 'I’d like the whole story before I suggest anything.',
  }),
  everywhere(5, {
    pl: 'To ważne. Proszę niczego nie pomijać.',
    ru: 'Это важно. Ничего не пропускайте.',
    en: 'That matters. Don’t leave anything out.',
  }),
  everywhere(6, {
    pl: 'Czy jest coś jeszcze, o czym warto wiedzieć?',
    ru: 'Что ещё мне стоит знать?',
    en: 'Is there anything else I ought to know?',
  }),
  everywhere(7, {
    pl: 'Proszę dokończyć bez pośpiechu, {address}.',
    ru: 'Договорите, мы не спешим, {address}.',
    en: 'Do finish what you were saying, {address}.',
  }),
  phone(1, {
    pl: {
      f: 'Jestem przy telefonie i słyszę Panią.',
      m: 'Jestem przy telefonie i słyszę Pana.',
      other: 'Jestem przy telefonie i dobrze słyszę.',
    },
    ru: 'Я на линии, слышу Вас хорошо.',
    en: 'I’m still here, I can hear you.',
  }),
  phone(2, {
    pl: 'Milczę tylko dlatego, że piszę.',
    ru: 'Молчу, потому что записываю.',
    en: 'If I go quiet, it’s because I’m writing.',
  }),
  counter(1, {
    pl: 'Reszta poczeka. Proszę pokazać, co jest nie tak.',
    ru: 'Остальное подождёт. Покажите, что не так.',
    en: 'Everything else can wait. Show me what’s wrong.',
  }),
  counter(2, {
    pl: 'Patrzę i słucham. W którym miejscu to widać?',
    ru: 'Смотрю и слушаю. Где именно это видно?',
    en: 'I’m looking and listening. Where does it show?',
  }),
  to('demanding', 1, {
    pl: {
      f: 'Czego Pani od nas oczekuje? Wypiszę punkt po punkcie.',
      m: 'Czego Pan od nas oczekuje? Wypiszę punkt po punkcie.',
      other: 'Jakie są oczekiwania? Wypiszę punkt po punkcie.',
    },
    ru: 'Чего Вы от нас ждёте? Выпишу по пунктам.',
    en: 'What do you expect from us? I’ll list it point by point.',
  }),
  to('demanding', 2, {
    pl: 'Szczegóły są tu ważne. Poproszę o wszystkie.',
    ru: 'Подробности здесь важны. Назовите, пожалуйста, все.',
    en: 'The details count here. Let me have them all.',
  }),
  to('demanding', 3, {
    pl: {
      f: 'Notuję Pani słowa tak, jak padają.',
      m: 'Notuję Pana słowa tak, jak padają.',
      other: 'Notuję te słowa tak, jak padają.',
    },
    ru: 'Записываю точно так, как Вы говорите.',
    en: 'I’m taking it down just as you put it.',
  }),
  to('aggressive', 1, {
    pl: 'Słucham. Proszę powiedzieć wszystko, co się nazbierało.',
    ru: 'Слушаю. Выскажите всё, что накопилось.',
    en: 'I’m listening. Say everything that needs saying.',
  }),
  to('aggressive', 2, {
    pl: 'Zapisuję. Co jeszcze się wydarzyło?',
    ru: 'Записываю. Что ещё произошло?',
    en: 'That’s noted. What else happened?',
  }),
  to('aggressive', 3, {
    pl: 'To dużo naraz. Przejdziemy przez wszystko po kolei.',
    ru: 'Это много сразу. Разберём всё по порядку.',
    en: 'That’s a lot. We’ll go through all of it.',
  }),
  to('confused', 1, {
    pl: 'Proszę mówić tak, jak się przypomina. Poukładamy potem.',
    ru: 'Рассказывайте, как вспоминается. По порядку разложим потом.',
    en: 'Tell it as it comes. We’ll put it in order afterwards.',
  }),
  to('confused', 2, {
    pl: 'Fachowe nazwy nie są potrzebne. Własne słowa wystarczą.',
    ru: 'Точные названия не нужны. Скажите своими словами.',
    en: 'You don’t need the proper names. Your own words will do.',
  }),
  to('confused', 3, {
    pl: 'Możemy wracać do początku tyle razy, ile trzeba.',
    ru: 'К началу можно возвращаться сколько угодно.',
    en: 'We can go back to the beginning as often as you need.',
  }),
  to('changeable', 1, {
    pl: 'Zdanie można zmienić. Najpierw jednak: co się wydarzyło?',
    ru: 'Передумать можно. Но сначала расскажите, что произошло.',
    en: 'It’s fine to change your mind. First tell me what happened.',
  }),
  to('changeable', 2, {
    pl: 'Nowe myśli dopisuję pod spodem, nic nie kasuję.',
    ru: 'Новые мысли пишу ниже, ничего не стираю.',
    en: 'I’ll add new thoughts underneath and rub nothing out.',
  }),
  to('changeable', 3, {
    pl: 'Co się zmieniło od poprzedniej rozmowy?',
    ru: 'Что изменилось с прошлого разговора?',
    en: 'What has changed since we last spoke?',
  }),
  to('silent', 1, {
    pl: 'Mamy czas. Chwila ciszy nie przeszkadza.',
    ru: 'Время есть. Можно и помолчать.',
    en: 'Take a moment. A bit of quiet is fine.',
  }),
  to('silent', 2, {
    pl: 'Jak to wyglądało od samego początku?',
    ru: 'Как всё шло с самого начала?',
    en: 'How did it all go, right from the start?',
  }),
  to('silent', 3, {
    pl: {
      f: 'Co Pani w tym wszystkim najbardziej przeszkadza?',
      m: 'Co Panu w tym wszystkim najbardziej przeszkadza?',
      other: 'Co w tym wszystkim najbardziej przeszkadza?',
    },
    ru: 'Что для Вас в этом самое неприятное?',
    en: 'What bothers you most about it?',
  }),
  to('undecided', 1, {
    pl: 'Co przemawia za, a co przeciw? Wypiszmy obie strony.',
    ru: 'Что за, а что против? Выпишем и то и другое.',
    en: 'What’s in favour, and what’s against? Let’s list both.',
  }),
  to('undecided', 2, {
    pl: 'Niczego nie trzeba jeszcze rozstrzygać. Na razie słucham.',
    ru: 'Решать пока ничего не нужно. Я просто послушаю.',
    en: 'Nothing has to be settled yet. For now I’m just listening.',
  }),
  to('undecided', 3, {
    pl: 'Czy jest jedna myśl, która ciągle wraca?',
    ru: 'Есть мысль, которая никак не отпускает?',
    en: 'Is there one thought that keeps coming back?',
  }),
  to('expert', 1, {
    pl: {
      f: 'Zna się Pani na tym. Co Pani zdaniem zawiodło?',
      m: 'Zna się Pan na tym. Co Pana zdaniem zawiodło?',
      other: 'Słychać, że to znany temat. Co tu zawiodło?',
    },
    ru: 'Видно, что Вы разбираетесь. Что, по-Вашему, подвело?',
    en: 'You clearly know your way around these. What do you think failed?',
  }),
  to('expert', 2, {
    pl: {
      f: 'Co już Pani sprawdziła i w jaki sposób?',
      m: 'Co już Pan sprawdził i w jaki sposób?',
      other: 'Co już było sprawdzane i w jaki sposób?',
    },
    ru: 'Расскажите, что и как Вы проверяли.',
    en: 'I’d like to hear what you’ve tested, and how.',
  }),
  to('expert', 3, {
    pl: {
      f: 'Proszę śmiało, nadążam. W razie czego Panią dopytam.',
      m: 'Proszę śmiało, nadążam. W razie czego Pana dopytam.',
      other: 'Proszę śmiało, nadążam. W razie czego dopytam.',
    },
    ru: 'Продолжайте, я слежу. Если что, переспрошу.',
    en: 'Go on, I’m keeping up. I’ll ask if I’m not.',
  }),
  to('enthusiastic', 1, {
    pl: 'Dużo się tu wydarzyło. Weźmy jedno, resztę zapiszę z boku.',
    ru: 'Событий много. Возьмём одно, остальное запишу отдельно.',
    en: 'There’s a lot here. Let’s take one, and I’ll park the rest.',
  }),
  to('enthusiastic', 2, {
    pl: 'Do tego jeszcze wrócimy. Co było na samym początku?',
    ru: 'К этому ещё вернёмся. А с чего всё началось?',
    en: 'We’ll come back to that. What came first?',
  }),
  to('enthusiastic', 3, {
    pl: {
      f: 'Chętnie Pani posłucham, po jednym wątku.',
      m: 'Chętnie Pana posłucham, po jednym wątku.',
      other: 'Chętnie posłucham, po jednym wątku.',
    },
    ru: 'С интересом слушаю, давайте по одной теме.',
    en: 'I’m all ears, one subject at a time.',
  }),
  to('frequentComplaints', 1, {
    pl: 'Proszę opowiedzieć tak, jakby to był pierwszy raz.',
    ru: 'Расскажите так, будто это впервые.',
    en: 'Tell it to me as if it were the first time.',
  }),
  to('frequentComplaints', 2, {
    pl: 'Co dziś jest tak samo jak ostatnio, a co inaczej?',
    ru: 'Что сегодня как в прошлый раз, а что иначе?',
    en: 'What’s the same as last time, and what’s different?',
  }),
  to('frequentComplaints', 3, {
    pl: 'Kiedy to wróciło i w jakich okolicznościach?',
    ru: 'Когда это вернулось, при каких обстоятельствах?',
    en: 'When did it come back, and what was going on?',
  }),
];
