import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('offer');

export const offer: readonly Phrase[] = [
  everywhere(1, {
    pl: {
      f: 'Mam dla Pani dwie możliwości. Opowiem krótko o każdej.',
      m: 'Mam dla Pana dwie możliwości. Opowiem krótko o każdej.',
      other: 'Możliwości są dwie. Opowiem krótko o każdej.',
    },
    ru: 'Есть два пути. Коротко расскажу о каждом.',
    en: 'There are two ways to go. Here’s each in short.',
  }),
  everywhere(2, {
    pl: {
      f: 'Która z tych dróg bardziej Pani odpowiada?',
      m: 'Która z tych dróg bardziej Panu odpowiada?',
      other: 'Która z tych dróg lepiej pasuje?',
    },
    ru: 'Какой путь Вам ближе?',
    en: 'Which of these suits you better?',
  }),
  everywhere(3, {
    pl: 'Mogę wymienić od ręki albo oddać pieniądze.',
    ru: 'Могу сразу обменять или вернуть деньги.',
    en: 'I can exchange it now or give you your money back.',
  }),
  everywhere(4, {
    pl: 'Jeszcze dziś możemy zrobić tak…',
    ru: 'Уже сегодня можем сделать вот что…',
    en: 'Here’s what we can do today…',
  }),
  everywhere(5, {
    pl: 'W grę wchodzi naprawa, wymiana albo niższa cena.',
    ru: 'Можно починить, заменить или снизить цену.',
    en: 'We could repair it, replace it or take something off the price.',
  }),
  everywhere(6, {
    pl: 'Pierwsza droga jest szybsza, druga pewniejsza.',
    ru: 'Первый вариант быстрее, второй надёжнее.',
    en: 'The first is quicker, the second is safer.',
  }),
  everywhere(7, {
    pl: 'Przy tym rozwiązaniu do zwrotu jest {amount}.',
    ru: 'В этом случае к возврату: {amount}.',
    en: 'That way you’d get {amount} back.',
  }),
  phone(1, {
    pl: 'Wyślę oba warianty wiadomością, łatwiej będzie porównać.',
    ru: 'Пришлю оба варианта сообщением, так легче сравнить.',
    en: 'I’ll text you both, so you can compare them in peace.',
  }),
  phone(2, {
    pl: {
      f: 'Kurier odbierze to od Pani, chyba że łatwiej przynieść.',
      m: 'Kurier odbierze to od Pana, chyba że łatwiej przynieść.',
      other: 'Kurier po to przyjedzie, chyba że łatwiej przynieść.',
    },
    ru: 'Курьер заберёт это у Вас, если приехать неудобно.',
    en: 'A courier can collect it, unless it’s easier to bring it in.',
  }),
  counter(1, {
    pl: 'Oba leżą na ladzie. Proszę wziąć do ręki i porównać.',
    ru: 'Оба на прилавке. Возьмите в руки, сравните.',
    en: 'Both are here on the counter. Do pick them up.',
  }),
  counter(2, {
    pl: 'Najpierw proszę wypróbować, potem decydować. Poczekam.',
    ru: 'Сначала попробуйте, потом решайте. Я подожду.',
    en: 'Try it first, decide after. I’ll wait.',
  }),
  to('demanding', 1, {
    pl: 'Pokażę całość: co daje prawo, a co dokłada sklep.',
    ru: 'Покажу всё: что положено по закону, что добавляет магазин.',
    en: 'Here’s all of it: what the law gives, and what the shop adds.',
  }),
  to('demanding', 2, {
    pl: 'To nasza górna granica, jednakowa dla wszystkich.',
    ru: 'Это наш предел, для всех одинаковый.',
    en: 'That’s as far as we go, and it’s the same for everyone.',
  }),
  to('demanding', 3, {
    pl: 'Każdy wariant ma swoją cenę i datę. Już podaję.',
    ru: 'У каждого варианта своя цена и дата. Сейчас назову.',
    en: 'Each choice has its price and its date. Let me list them.',
  }),
  to('aggressive', 1, {
    pl: 'Są dwa wyjścia, oba możliwe od zaraz.',
    ru: 'Выхода два, и любой можно начать сейчас.',
    en: 'There are two ways out, and either can start now.',
  }),
  to('aggressive', 2, {
    pl: 'To mogę zrobić od razu, w tej minucie. Robimy?',
    ru: 'Вот это могу сделать сию минуту. Делаем?',
    en: 'This I can do this very minute. Shall I?',
  }),
  to('aggressive', 3, {
    pl: 'Zaczynam od tego, co da się naprawić dzisiaj.',
    ru: 'Начну с того, что можно исправить сегодня.',
    en: 'I’ll start with what can be fixed today.',
  }),
  to('confused', 1, {
    pl: {
      f: 'Nowy egzemplarz albo zwrot pieniędzy. Co Pani woli?',
      m: 'Nowy egzemplarz albo zwrot pieniędzy. Co Pan woli?',
      other: 'Nowy egzemplarz albo zwrot pieniędzy. Co lepsze?',
    },
    ru: 'Новая вещь или деньги назад: что Вам удобнее?',
    en: 'A new one, or your money back. Which would you like?',
  }),
  to('confused', 2, {
    pl: 'Drobny druk zostawmy. W skrócie działa to tak…',
    ru: 'Мелкий шрифт оставим. Если просто, то так…',
    en: 'Leave the small print to me. In short, it works like this…',
  }),
  to('confused', 3, {
    pl: 'Najprostsza jest wymiana. O resztę zadbamy.',
    ru: 'Проще всего обменять. Об остальном позаботимся.',
    en: 'The simplest thing is to exchange it. We’ll do the rest.',
  }),
  to('changeable', 1, {
    pl: 'Do najważniejszej potrzeby pasuje tylko to.',
    ru: 'К тому, что важнее всего, подходит только это.',
    en: 'Only this one fits what matters most.',
  }),
  to('changeable', 2, {
    pl: 'Dwie propozycje zostają, resztę chowam do szuflady.',
    ru: 'Два предложения остаются, прочее убираю в ящик.',
    en: 'I’ll leave two on the table and put the rest in the drawer.',
  }),
  to('changeable', 3, {
    pl: 'Ta wersja zniesie zmianę planów, tamta już nie.',
    ru: 'Этот вариант выдержит смену планов, тот нет.',
    en: 'This one copes if plans change. That one doesn’t.',
  }),
  to(
    'silent',
    1,
    {
      pl: 'Podam dwa pomysły. Skinienie głową wystarczy.',
      ru: 'Назову две идеи. Достаточно кивнуть.',
      en: 'I’ll name two ideas. A nod will do.',
    },
    'counter',
  ),
  to('silent', 2, {
    pl: {
      f: 'Co w tej propozycji Pani pasuje, a co mniej?',
      m: 'Co w tej propozycji Panu pasuje, a co mniej?',
      other: 'Co w tej propozycji pasuje, a co mniej?',
    },
    ru: 'Что Вам здесь нравится, а что не очень?',
    en: 'Which part of that works, and which less so?',
  }),
  to('silent', 3, {
    pl: 'Wystarczy jedno słowo: pierwsze albo drugie.',
    ru: 'Хватит одного слова: первое или второе.',
    en: 'One word is plenty: first or second.',
  }),
  to('undecided', 1, {
    pl: 'Można wziąć na próbę i oddać, jeśli nie podejdzie.',
    ru: 'Можно взять на пробу и вернуть, если не подойдёт.',
    en: 'You could try it at home and bring it back if it isn’t right.',
  }),
  to('undecided', 2, {
    pl: 'To ryzyko zdejmuje gwarancja. Powiem, jak działa.',
    ru: 'Этот риск снимает гарантия. Объясню, как она работает.',
    en: 'The guarantee covers that worry. Let me explain how.',
  }),
  to('undecided', 3, {
    pl: 'Nie wszystko naraz, zacznijmy od małej części.',
    ru: 'Давайте не всё сразу, начнём с малого.',
    en: 'Let’s not do it all at once. We’ll start with a small part.',
  }),
  to('expert', 1, {
    pl: 'Polecam drugie, i to z trzech powodów.',
    ru: 'Советую второе, и причин три.',
    en: 'I’d go for the second, for three reasons.',
  }),
  to('expert', 2, {
    pl: {
      f: 'Tu są parametry obu. Ocenę zostawiam Pani.',
      m: 'Tu są parametry obu. Ocenę zostawiam Panu.',
      other: 'Tu są parametry obu. Zdaję się na fachową ocenę.',
    },
    ru: 'Вот характеристики обоих. Оценку оставляю Вам.',
    en: 'Here are the specs of both. I leave the verdict to you.',
  }),
  to('expert', 3, {
    pl: 'Oto różnica w liczbach, bez reklamy.',
    ru: 'Вот разница в цифрах, без рекламы.',
    en: 'Here’s the difference in figures, with no sales talk.',
  }),
  to('perfectionist', 1, {
    pl: 'Najpierw spiszmy wymagania, potem dobiorę do nich towar.',
    ru: 'Сначала запишем требования, потом подберу под них.',
    en: 'Let’s write down the standard first, then I’ll match it.',
  }),
  to('perfectionist', 2, {
    pl: 'Przed odbiorem można wszystko obejrzeć według listy.',
    ru: 'Перед выдачей можно всё осмотреть по списку.',
    en: 'You can check it against the list before you take it.',
  }),
  to('perfectionist', 3, {
    pl: 'Poprawka albo nowy egzemplarz, jedno i drugie z kontrolą.',
    ru: 'Доработка или новый экземпляр, проверим в любом случае.',
    en: 'We can rework it or replace it, and check it either way.',
  }),
  to('shortOfMoney', 1, {
    pl: 'Płatność da się rozłożyć. Policzymy, na ile części.',
    ru: 'Оплату можно разбить. Посчитаем, на сколько частей.',
    en: 'The payment can be split. Let’s see into how many parts.',
  }),
  to('shortOfMoney', 2, {
    pl: 'Jest prostszy model. Robi to samo, kosztuje mniej.',
    ru: 'Есть модель попроще. Делает то же, стоит меньше.',
    en: 'There’s a simpler model. Same job, lower price.',
  }),
  to('shortOfMoney', 3, {
    pl: 'Naprawa może wyjść taniej niż nowe. Zaraz policzę.',
    ru: 'Починить может выйти дешевле, чем купить. Прикину.',
    en: 'Mending may come cheaper than new. Let me work it out.',
  }),
  to('enthusiastic', 1, {
    pl: 'Dziś jedna rzecz, za tydzień następna. Od której zacząć?',
    ru: 'Сегодня одно, через неделю другое. Что первое?',
    en: 'One thing today, the next in a week. Which goes first?',
  }),
  to('enthusiastic', 2, {
    pl: 'Jest z czego wybierać. Weźmy dwa kroki.',
    ru: 'Есть из чего выбрать. Возьмём два шага.',
    en: 'There’s plenty to choose from. Let’s pick two steps.',
  }),
  to('enthusiastic', 3, {
    pl: 'Na to jedno mam gotową odpowiedź, reszta w kolejce.',
    ru: 'На это ответ уже есть, прочее в очереди.',
    en: 'For this one I have an answer ready. The rest can queue.',
  }),
  to('frequentComplaints', 1, {
    pl: 'Oprócz wymiany proponuję usunąć samą przyczynę.',
    ru: 'Кроме замены предлагаю убрать саму причину.',
    en: 'As well as swapping it, I’d like to deal with the cause.',
  }),
  to('frequentComplaints', 2, {
    pl: 'Poprzedni sposób nie pomógł. Spróbujmy innego.',
    ru: 'Прошлый способ не помог. Попробуем другой.',
    en: 'What we tried last time wasn’t enough. Let’s do it differently.',
  }),
  to('frequentComplaints', 3, {
    pl: 'Zamiast kolejnej naprawy proponuję zwrot i inny model.',
    ru: 'Вместо ещё одного ремонта предлагаю возврат и другую модель.',
    en: 'Instead of one more repair, how about a refund and a different model?',
  }),
];
