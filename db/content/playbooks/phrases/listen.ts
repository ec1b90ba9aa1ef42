import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('listen');

export const listen: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Proszę mówić dalej, nie przerywam.',
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
    ru: 'Помечаю важное, чтобы ничего не упустить.',
    en: 'I’m jotting down the main points so nothing gets lost.',
  }),
  everywhere(4, {
    pl: 'Chcę poznać całą historię, zanim coś zaproponuję.',
    ru: 'Хочу узнать всё целиком, прежде чем предлагать.',
    en: 'I’d like the whole story before I suggest anything.',
  }),
  everywhere(5, {
    pl: 'To ma znaczenie, proszę nie skracać.',
    ru: 'Это важно, не сокращайте.',
    en: 'That matters. Don’t leave it out.',
  }),
  everywhere(6, {
    pl: 'Czy jest coś jeszcze, o czym warto wiedzieć?',
    ru: 'Есть ли ещё что-то, что стоит знать?',
    en: 'Is there anything else I ought to know?',
  }),
  everywhere(7, {
    pl: 'Jestem tu, {address}. Proszę dokończyć.',
    ru: 'Договорите, пожалуйста, {address}.',
    en: 'Do finish what you were saying, {address}.',
  }),
  phone(1, {
    pl: {
      f: 'Jestem przy telefonie i słyszę Panią.',
      m: 'Jestem przy telefonie i słyszę Pana.',
      other: 'Jestem przy telefonie i dobrze słyszę.',
    },
    ru: 'Я на линии и Вас слышу.',
    en: 'I’m still on the line, and I can hear you.',
  }),
  phone(2, {
    pl: 'Kiedy milknę, to znaczy, że piszę.',
    ru: 'Если замолкаю, значит пишу.',
    en: 'If I go quiet, I’m writing.',
  }),
  counter(1, {
    pl: 'Reszta poczeka. Proszę pokazać, co jest nie tak.',
    ru: 'Остальное подождёт. Покажите, что не так.',
    en: 'The rest can wait. Show me what’s wrong.',
  }),
  counter(2, {
    pl: 'Patrzę i słucham. W którym miejscu to widać?',
    ru: 'Смотрю и слушаю. В каком месте это видно?',
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
    ru: 'Подробности здесь важны. Назовите все.',
    en: 'Details count here. Let me have them all.',
  }),
  to('demanding', 3, {
    pl: {
      f: 'Notuję Pani słowa tak, jak padają.',
      m: 'Notuję Pana słowa tak, jak padają.',
      other: 'Notuję te słowa tak, jak padają.',
    },
    ru: 'Записываю Ваши слова так, как они звучат.',
    en: 'I’m taking it down just as you put it.',
  }),
  to('aggressive', 1, {
    pl: 'Słyszę. Proszę wyrzucić z siebie wszystko.',
    ru: 'Слышу. Выскажите всё, что накопилось.',
    en: 'I hear you. Get it all off your chest.',
  }),
  to('aggressive', 2, {
    pl: 'Zapisuję. Co jeszcze się wydarzyło?',
    ru: 'Записываю. Что ещё произошло?',
    en: 'That’s noted. What else happened?',
  }),
  to('aggressive', 3, {
    pl: 'To dużo naraz. Przejdziemy przez każdą rzecz.',
    ru: 'Набралось много. Пройдём по каждому вопросу.',
    en: 'That’s a lot at once. We’ll go through each thing.',
  }),
  to('confused', 1, {
    pl: 'Proszę mówić, jak przychodzi do głowy. Kolejność ułożymy potem.',
    ru: 'Рассказывайте, как вспоминается. По порядку разложим потом.',
    en: 'Tell it as it comes. We’ll put it in order afterwards.',
  }),
  to('confused', 2, {
    pl: 'Fachowe nazwy nie są potrzebne. Własne słowa wystarczą.',
    ru: 'Специальные названия не нужны. Хватит своих слов.',
    en: 'You don’t need the proper names. Your own words will do.',
  }),
  to('confused', 3, {
    pl: 'Do początku wrócimy tyle razy, ile trzeba.',
    ru: 'К началу вернёмся столько раз, сколько понадобится.',
    en: 'We can go back to the beginning as often as you need.',
  }),
  to('silent', 1, {
    pl: 'Mamy czas. Chwila ciszy nie przeszkadza.',
    ru: 'Время есть. Можно и помолчать.',
    en: 'Take a moment. A bit of quiet is fine.',
  }),
  to('silent', 2, {
    pl: 'Jak to wyglądało od samego początku?',
    ru: 'Как всё шло с самого начала?',
    en: 'How did it go, right from the beginning?',
  }),
  to('silent', 3, {
    pl: 'Co w tym najbardziej przeszkadza?',
    ru: 'Что тут мешает больше всего?',
    en: 'What bothers you most about it?',
  }),
  to('undecided', 1, {
    pl: 'Co jest za, a co przeciw? Posłucham obu stron.',
    ru: 'Что за, а что против? Послушаю и то и другое.',
    en: 'What’s for it, and what’s against? I’ll hear both sides.',
  }),
  to('undecided', 2, {
    pl: 'Niczego nie trzeba jeszcze rozstrzygać. Na razie słucham.',
    ru: 'Решать пока ничего не нужно. Я просто послушаю.',
    en: 'Nothing has to be settled yet. For now I’m just listening.',
  }),
  to('undecided', 3, {
    pl: {
      f: 'Jedna myśl Pani wraca. Jaka?',
      m: 'Jedna myśl Panu wraca. Jaka?',
      other: 'Jedna myśl ciągle wraca. Jaka?',
    },
    ru: 'Одна мысль всё возвращается. Какая?',
    en: 'One thought keeps coming back, doesn’t it? Which is it?',
  }),
  to('expert', 1, {
    pl: {
      f: 'Zna się Pani na tym. Co Pani zdaniem zawiodło?',
      m: 'Zna się Pan na tym. Co Pana zdaniem zawiodło?',
      other: 'Słychać znajomość rzeczy. Co tutaj zawiodło?',
    },
    ru: 'Видно, что Вы разбираетесь. Что, по-Вашему, подвело?',
    en: 'You clearly know these. What do you think failed?',
  }),
  to('expert', 2, {
    pl: 'Chętnie się dowiem, co i jak było sprawdzane.',
    ru: 'Интересно узнать, что и как проверяли.',
    en: 'I’d like to know what was tested, and how.',
  }),
  to('expert', 3, {
    pl: {
      f: 'Proszę śmiało, nadążam. W razie czego Panią dopytam.',
      m: 'Proszę śmiało, nadążam. W razie czego Pana dopytam.',
      other: 'Proszę śmiało, nadążam. W razie czego dopytam.',
    },
    ru: 'Продолжайте, успеваю. Если что, переспрошу.',
    en: 'Go on, I’m keeping up. I’ll ask if I’m not.',
  }),
  to('enthusiastic', 1, {
    pl: 'Dużo się tu działo. Weźmy jedno, resztę notuję z boku.',
    ru: 'Событий много. Возьмём одно, остальное запишу сбоку.',
    en: 'There’s a lot here. One thing first, and I’ll park the rest on paper.',
  }),
  to('enthusiastic', 2, {
    pl: 'Do tego wątku wrócimy. Co było najpierw?',
    ru: 'К этой мысли вернёмся. А с чего началось?',
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
    pl: 'Co dziś jest tak samo jak poprzednio, a co inaczej?',
    ru: 'Что сегодня как в прошлый раз, а что иначе?',
    en: 'What’s the same as last time, and what’s different?',
  }),
  to('frequentComplaints', 3, {
    pl: 'Kiedy to wróciło i przy jakiej okazji?',
    ru: 'Когда это вернулось, при каких обстоятельствах?',
    en: 'When did it come back, and what was going on?',
  }),
];
