import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('sayBack');

export const sayBack: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Jeśli dobrze rozumiem, sprawa wygląda tak…',
    ru: 'Если верно понимаю, дело обстоит так…',
    en: 'If I’ve got this right, it goes like this…',
  }),
  everywhere(2, {
    pl: 'Powtórzę to po swojemu, proszę mnie poprawić.',
    ru: 'Повторю своими словами, а Вы поправьте.',
    en: 'Let me put it in my own words, and you correct me.',
  }),
  everywhere(3, {
    pl: '{product}: o to chodzi, zgadza się?',
    ru: '{product}: речь об этом, верно?',
    en: '{product}: that’s what this is about, isn’t it?',
  }),
  everywhere(4, {
    pl: 'Czy coś przekręcam albo pomijam?',
    ru: 'Ничего не путаю и не пропускаю?',
    en: 'Have I got anything wrong, or left anything out?',
  }),
  everywhere(5, {
    pl: {
      f: 'Z tego, co Pani mówi, najgorsze było…',
      m: 'Z tego, co Pan mówi, najgorsze było…',
      other: 'Z tego, co słyszę, najgorsze było…',
    },
    ru: 'Из того, что Вы рассказали, хуже всего было…',
    en: 'From what you say, the worst of it was…',
  }),
  everywhere(6, {
    pl: 'Słyszę tu dwie sprawy. Nazwę obie.',
    ru: 'Слышу здесь два вопроса. Назову оба.',
    en: 'I hear two matters here. I’ll name both.',
  }),
  everywhere(7, {
    pl: 'Mam przed oczami taki obraz. Czy się zgadza?',
    ru: 'У меня сложилась такая картина. Похоже на правду?',
    en: 'Here’s the picture I’ve got. Does it match yours?',
  }),
  phone(1, {
    pl: 'Przeczytam swoje notatki, proszę od razu poprawiać.',
    ru: 'Зачитаю свои записи, сразу поправляйте.',
    en: 'I’ll read you my notes. Stop me where they’re off.',
  }),
  phone(2, {
    pl: {
      f: 'Nie widzę tego, więc opiszę, a Pani powie, czy trafiam.',
      m: 'Nie widzę tego, więc opiszę, a Pan powie, czy trafiam.',
      other: 'Nie widzę tego, więc opiszę i zapytam, czy trafiam.',
    },
    ru: 'Мне не видно, поэтому опишу, а Вы скажете, похоже ли.',
    en: 'I can’t see it, so I’ll describe it. Tell me how close I am.',
  }),
  counter(1, {
    pl: 'Tu są moje zapiski. Zerknijmy na nie razem.',
    ru: 'Вот мои записи. Взглянем вместе.',
    en: 'These are my notes. Have a look with me.',
  }),
  counter(2, {
    pl: 'O to miejsce chodzi? Zaznaczę je karteczką.',
    ru: 'Вот это место? Отмечу бумажкой.',
    en: 'Is it this spot? I’ll mark it with a sticky note.',
  }),
  to('aggressive', 1, {
    pl: 'W skrócie: co było obiecane i czego zabrakło…',
    ru: 'Вкратце: что обещали и чего не хватило…',
    en: 'In short: what was promised, and what was missing…',
  }),
  to('aggressive', 2, {
    pl: 'Tak to mam zapisane. Co poprawić?',
    ru: 'Вот как у меня записано. Что исправить?',
    en: 'That’s how I have it on paper. What should I change?',
  }),
  to('aggressive', 3, {
    pl: 'Powtórzę same fakty. Czy to całość?',
    ru: 'Повторю одни факты. Это всё?',
    en: 'I’ll repeat just the facts. Is that the whole of it?',
  }),
  to('confused', 1, {
    pl: 'Powoli: najpierw zakup, potem kłopot. Tak było?',
    ru: 'Не спеша: сперва покупка, потом трудности. Так?',
    en: 'Slowly, then: first you bought it, then it went wrong. Is that it?',
  }),
  to('confused', 2, {
    pl: 'Powiem to jednym zdaniem. Wystarczy odpowiedź: tak albo nie.',
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
    en: 'First it was one thing, now it’s another. Which do we keep?',
  }),
  to('changeable', 2, {
    pl: 'Jedno się powtarza przez całą rozmowę. To zapisuję.',
    ru: 'Одно повторяется весь разговор. Это и записываю.',
    en: 'One thing keeps coming up. That’s what I’m writing down.',
  }),
  to('changeable', 3, {
    pl: 'Zatrzymajmy się na moment. Na czym stoimy?',
    ru: 'Остановимся на минуту. Что у нас получается?',
    en: 'Let’s stop for a second. Where do we stand now?',
  }),
  to('expert', 1, {
    pl: 'Streszczę te wnioski. Gdzie coś nie gra, proszę powiedzieć.',
    ru: 'Изложу Ваши выводы кратко. Где неточно, скажите.',
    en: 'Here are your findings as I heard them. Correct me where needed.',
  }),
  to('expert', 2, {
    pl: 'Objaw, warunki, wniosek: w tej kolejności to zapisuję.',
    ru: 'Признак, условия, вывод: в таком порядке и записано.',
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
    pl: 'Każda usterka ma u mnie osobny wiersz. Czy to wszystkie?',
    ru: 'Каждый недочёт у меня отдельной строкой. Все учтены?',
    en: 'Each fault has its own line. Are they all here?',
  }),
  to('perfectionist', 3, {
    pl: 'Mam miejsce, rozmiar i odcień. Czy czegoś brakuje?',
    ru: 'Отмечены место, размер, оттенок. Чего не хватает?',
    en: 'I have the place, the size, the shade. What’s missing?',
  }),
  to('enthusiastic', 1, {
    pl: 'Robię z tego listę, najpilniejsze na górze. Pasuje?',
    ru: 'Составляю список, срочное сверху. Годится?',
    en: 'I’m making a list of it, urgent things on top. Does that fit?',
  }),
  to('enthusiastic', 2, {
    pl: 'Z tego wszystkiego główny kłopot to chyba…',
    ru: 'Из всего этого главное, похоже…',
    en: 'Out of all that, the main trouble seems to be…',
  }),
  to('enthusiastic', 3, {
    pl: 'Słyszę kłopot, pomysł i pytanie. Zacznę od kłopotu.',
    ru: 'Слышу жалобу, идею и вопрос. Начну с жалобы.',
    en: 'I hear a problem, an idea and a question. The problem first.',
  }),
  to('frequentComplaints', 1, {
    pl: 'Dzisiejszą usterkę oddzielam od tego, co wraca od dawna.',
    ru: 'Сегодняшнюю поломку отделю от того, что тянется давно.',
    en: 'I’ll keep today’s fault apart from the one that keeps coming back.',
  }),
  to('frequentComplaints', 2, {
    pl: {
      f: 'Wygląda na wspólną przyczynę. Czy Pani też tak to widzi?',
      m: 'Wygląda na wspólną przyczynę. Czy Pan też tak to widzi?',
      other: 'Wygląda na wspólną przyczynę. Czy to możliwe?',
    },
    ru: 'Похоже, причина общая. Вы тоже так думаете?',
    en: 'It looks like one cause behind them all. Do you see it that way too?',
  }),
  to('frequentComplaints', 3, {
    pl: 'Ten sam objaw, inny dzień. Dobrze to widzę?',
    ru: 'Признаки те же, день другой. Верно понимаю?',
    en: 'Same symptom, different day. Is that fair?',
  }),
];
