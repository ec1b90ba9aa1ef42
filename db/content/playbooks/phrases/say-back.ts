import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('sayBack');

export const sayBack: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Jeśli dobrze rozumiem, kłopot jest taki…',
    ru: 'Если верно понимаю, дело вот в чём…',
    en: 'If I’ve got this right, the trouble is this…',
  }),
  everywhere(2, {
    pl: 'Powtórzę własnymi słowami, proszę mnie poprawić.',
    ru: 'Повторю по-своему, а Вы поправьте.',
    en: 'Let me put it in my own words. Stop me where I’m wrong.',
  }),
  everywhere(3, {
    pl: '{product}: o to chodzi, zgadza się?',
    ru: '{product}: речь об этом, верно?',
    en: '{product}: that’s what this is about, isn’t it?',
  }),
  everywhere(4, {
    pl: 'Czy coś przekręcam albo pomijam?',
    ru: 'Ничего не путаю и не пропускаю?',
    en: 'Have I twisted or skipped anything?',
  }),
  everywhere(5, {
    pl: {
      f: 'Z tego, co Pani mówi, najgorsze było…',
      m: 'Z tego, co Pan mówi, najgorsze było…',
      other: 'Z tego, co słyszę, najgorsze było…',
    },
    ru: 'По Вашим словам, хуже всего было…',
    en: 'From what you say, the worst of it was…',
  }),
  everywhere(6, {
    pl: 'Słyszę tu dwie sprawy. Nazwę je obie.',
    ru: 'Слышу здесь два вопроса. Назову оба.',
    en: 'I count two things here. Let me name them both.',
  }),
  everywhere(7, {
    pl: 'Mam w głowie taki obraz. Czy to się pokrywa?',
    ru: 'У меня сложилась такая картина. Похоже на правду?',
    en: 'Here’s the picture I’ve got. Does it match yours?',
  }),
  phone(1, {
    pl: 'Odczytam notatki, proszę od razu prostować.',
    ru: 'Зачитаю заметки, сразу поправляйте.',
    en: 'I’ll read you my notes. Pull me up at once if they’re off.',
  }),
  phone(2, {
    pl: {
      f: 'Nie widzę tego, więc opiszę, a Pani powie, czy trafiam.',
      m: 'Nie widzę tego, więc opiszę, a Pan powie, czy trafiam.',
      other: 'Nie widzę tego, więc opiszę i zapytam, czy trafiam.',
    },
    ru: 'Мне не видно, поэтому опишу, а Вы скажете, похоже ли.',
    en: 'I can’t see it, so I’ll describe it and you tell me how close I am.',
  }),
  counter(1, {
    pl: 'Tu są moje zapiski. Zerknijmy na nie razem.',
    ru: 'Вот мои записи. Взглянем вместе.',
    en: 'These are my notes. Have a look with me.',
  }),
  counter(2, {
    pl: 'To miejsce, prawda? Zaznaczam je kredką.',
    ru: 'Вот тут, да? Помечаю карандашом.',
    en: 'This spot, is it? I’m marking it in pencil.',
  }),
  to('aggressive', 1, {
    pl: 'W skrócie: co było obiecane i czego zabrakło.',
    ru: 'Вкратце: что обещали и чего не хватило.',
    en: 'In short: what was promised, and what was missing.',
  }),
  to('aggressive', 2, {
    pl: 'Tak to mam zapisane. Co poprawić?',
    ru: 'Вот как у меня записано. Что исправить?',
    en: 'That’s how I have it on paper. What should I change?',
  }),
  to('aggressive', 3, {
    pl: 'Najpierw opóźnienie, potem brak odpowiedzi. Czy to całość?',
    ru: 'Сначала задержка, потом тишина в ответ. Это всё?',
    en: 'First the delay, then no answer from us. Is that the whole of it?',
  }),
  to('confused', 1, {
    pl: 'Powoli: najpierw zakup, potem kłopot. Tak było?',
    ru: 'Не спеша: сперва покупка, следом неполадка. Так?',
    en: 'Slowly, then: first you bought it, then it went wrong. Is that it?',
  }),
  to('confused', 2, {
    pl: 'Powiem to jednym zdaniem. Wystarczy mi: tak albo nie.',
    ru: 'Скажу одной фразой. Ответьте просто: да или нет.',
    en: 'I’ll say it in one line. A yes or a no will do.',
  }),
  to(
    'confused',
    3,
    {
      pl: 'Narysuję to: tu sklep, tu dostawa, tu usterka.',
      ru: 'Нарисую: вот магазин, вот доставка, вот поломка.',
      en: 'Let me draw it: shop here, delivery here, fault here.',
    },
    'counter',
  ),
  to('changeable', 1, {
    pl: 'Na początku było jedno, teraz drugie. Co zostaje?',
    ru: 'Сначала звучало одно, теперь другое. Что оставляем?',
    en: 'It was one thing first, now another. Which shall we keep?',
  }),
  to('changeable', 2, {
    pl: 'Jedno się powtarza: ma po prostu działać. Tak?',
    ru: 'Одно повторяется: должно просто работать. Так?',
    en: 'One thing keeps coming up: it should simply work. Yes?',
  }),
  to('changeable', 3, {
    pl: 'Zatrzymam się tu: co jest aktualne na tę chwilę?',
    ru: 'Остановлюсь тут: что верно на эту минуту?',
    en: 'Let me stop here: where do we stand this minute?',
  }),
  to('expert', 1, {
    pl: 'Streszczę te wnioski. Gdzie trzeba, proszę o korektę.',
    ru: 'Изложу выводы кратко. Где неточно, поправьте.',
    en: 'Here are your findings as I heard them. Correct me where needed.',
  }),
  to('expert', 2, {
    pl: 'Objaw, warunki, wniosek: w takiej kolejności mam to tutaj.',
    ru: 'Признак, условия, вывод: в таком порядке и держу.',
    en: 'Symptom, conditions, conclusion: that’s the order I have.',
  }),
  to('expert', 3, {
    pl: 'Oddzielam to, co zmierzone, od przypuszczeń.',
    ru: 'Отделяю измеренное от предположений.',
    en: 'I’m keeping what was measured apart from what we suppose.',
  }),
  to('perfectionist', 1, {
    pl: 'Przeczytam słowo w słowo. Czy zapis jest dokładny?',
    ru: 'Прочту слово в слово. Запись точная?',
    en: 'I’ll read it word for word. Is it exact?',
  }),
  to('perfectionist', 2, {
    pl: 'Każda usterka ma u mnie osobny wiersz. Są cztery?',
    ru: 'Каждый недочёт у меня отдельной строкой. Их четыре?',
    en: 'Each fault has a line of its own. Is the list full?',
  }),
  to('perfectionist', 3, {
    pl: 'Krawędź, kolor, szew: trzy miejsca nie są w porządku.',
    ru: 'Край, цвет, шов: не в порядке три места.',
    en: 'Edge, colour, seam: three places where it’s off.',
  }),
  to('enthusiastic', 1, {
    pl: 'Robię z tego listę, pilne na górze. Pasuje?',
    ru: 'Составляю список, срочное сверху. Годится?',
    en: 'I’m making a list of it, urgent things on top. Does that fit?',
  }),
  to('enthusiastic', 2, {
    pl: 'Z całej opowieści wyławiam jeden główny kłopot.',
    ru: 'Из всего рассказа выделю одну главную беду.',
    en: 'Out of the whole story I hear one main trouble.',
  }),
  to('enthusiastic', 3, {
    pl: 'Trzy nitki: kłopot, pomysł, pytanie. Zacznę od kłopotu.',
    ru: 'Три нити: беда, идея, вопрос. Начну с беды.',
    en: 'Three threads: a trouble, an idea, a question. I’ll take the trouble first.',
  }),
  to('frequentComplaints', 1, {
    pl: 'Dzisiejszą usterkę oddzielam od tego, co wraca od dawna.',
    ru: 'Сегодняшнюю поломку отделю от того, что тянется давно.',
    en: 'I’m keeping today’s fault apart from the one that keeps returning.',
  }),
  to('frequentComplaints', 2, {
    pl: 'Wygląda na to, że przyczyna jest wspólna. Też tak to widać?',
    ru: 'Похоже, причина общая. Вам тоже так кажется?',
    en: 'It looks like one cause behind them all. Does that ring true?',
  }),
  to('frequentComplaints', 3, {
    pl: 'Ten sam objaw, inny dzień. Dobrze to widzę?',
    ru: 'Тот же признак, другой день. Верно вижу?',
    en: 'Same symptom, different day. Have I got that right?',
  }),
];
