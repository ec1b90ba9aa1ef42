import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('agree');

export const agree: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Resztę biorę na siebie. Wystarczy mi dowód zakupu.',
    ru: 'Остальное беру на себя. Нужно только подтверждение покупки.',
    en: 'I’ll see to the rest. All I need is proof of purchase.',
  }),
  everywhere(2, {
    pl: 'Czy pasuje termin: {date}?',
    ru: 'Подойдёт ли такой срок: {date}?',
    en: 'Does {date} suit you?',
  }),
  everywhere(3, {
    pl: 'Umawiamy się na to rozwiązanie?',
    ru: 'Договариваемся на этом?',
    en: 'Shall we settle on that?',
  }),
  everywhere(4, {
    pl: 'Podaję dzień z zapasem, żeby go na pewno dotrzymać.',
    ru: 'Называю день с запасом, чтобы не подвести.',
    en: 'I’ve left some slack in that date, so that we’ll keep it.',
  }),
  everywhere(5, {
    pl: 'Czego jeszcze brakuje, żeby się dogadać?',
    ru: 'Чего ещё не хватает, чтобы договориться?',
    en: 'What’s still missing before we can shake on it?',
  }),
  everywhere(6, {
    pl: {
      f: 'Co zostaje po Pani stronie, a co po naszej?',
      m: 'Co zostaje po Pana stronie, a co po naszej?',
      other: 'Kto się czym zajmie? Podzielmy to.',
    },
    ru: 'Что на Вас, а что на нас? Давайте поделим.',
    en: 'Which part is yours and which is ours? Let’s divide it up.',
  }),
  everywhere(7, {
    pl: {
      f: 'Dam Pani znać, nawet jeśli nic się nie ruszy.',
      m: 'Dam Panu znać, nawet jeśli nic się nie ruszy.',
      other: 'Dam znać, nawet jeśli nic się nie ruszy.',
    },
    ru: 'Дам Вам знать, даже если новостей не будет.',
    en: 'I’ll be in touch even if there’s nothing new.',
  }),
  phone(1, {
    pl: '{date}: wtedy dzwonię z wiadomością. Dobrze?',
    ru: '{date}: в этот день звоню с новостями. Хорошо?',
    en: '{date}: that’s when I ring you with news. All right?',
  }),
  phone(2, {
    pl: 'Zanim się rozłączymy: kto dzwoni następny i kiedy?',
    ru: 'Прежде чем попрощаться: кто кому звонит и когда?',
    en: 'Before we hang up: who rings whom, and when?',
  }),
  counter(1, {
    pl: 'No to umowa stoi. Wypiszę pokwitowanie.',
    ru: 'Тогда по рукам. Выпишу квитанцию.',
    en: 'Then it’s a deal. I’m writing you a slip.',
  }),
  counter(2, {
    pl: 'Zaznaczmy ten dzień tu, w kalendarzu.',
    ru: 'Отметим этот день вот здесь, в календаре.',
    en: 'Let’s mark the day here on the calendar.',
  }),
  to('demanding', 1, {
    pl: 'Wpisuję, co robimy, do kiedy i kto za to odpowiada.',
    ru: 'Вписываю, что делаем, к какому дню и кто отвечает.',
    en: 'I’m putting down what we do, by when, and who answers for it.',
  }),
  to('demanding', 2, {
    pl: 'To jest w cenie, tamto nie. Czy na pierwsze jest zgoda?',
    ru: 'Это входит в цену, то нет. На первое согласны?',
    en: 'This is included, that isn’t. Are we agreed on the first?',
  }),
  to('demanding', 3, {
    pl: {
      f: 'Raz w tygodniu napiszę do Pani, na czym stoimy.',
      m: 'Raz w tygodniu napiszę do Pana, na czym stoimy.',
      other: 'Raz w tygodniu napiszę, na czym stoimy.',
    },
    ru: 'Раз в неделю напишу Вам, как идёт дело.',
    en: 'Once a week I’ll write to you with how things stand.',
  }),
  to('aggressive', 1, {
    pl: 'Jeden krok i jedna data. Ustalmy je teraz.',
    ru: 'Один шаг и одна дата. Определимся сейчас.',
    en: 'One action, one date. Let’s fix them now.',
  }),
  to('aggressive', 2, {
    pl: 'Obiecuję tyle, ile na pewno zrobimy.',
    ru: 'Обещаю ровно то, что точно выполним.',
    en: 'I’ll promise what I know we can do, and no more.',
  }),
  to('aggressive', 3, {
    pl: 'Czy przy takim rozwiązaniu możemy to zamknąć?',
    ru: 'При таком решении закрываем вопрос?',
    en: 'With that, can we call it settled?',
  }),
  to('confused', 1, {
    pl: {
      f: 'Od Pani potrzeba jednego: przynieść to do nas.',
      m: 'Od Pana potrzeba jednego: przynieść to do nas.',
      other: 'Zostaje jedno: przynieść to do nas.',
    },
    ru: 'От Вас нужно одно: принести вещь к нам.',
    en: 'You only need to do one thing: bring it to us.',
  }),
  to(
    'confused',
    2,
    {
      pl: {
        f: 'Zapiszę to dla Pani na kartce, krok po kroku.',
        m: 'Zapiszę to dla Pana na kartce, krok po kroku.',
        other: 'Zapiszę to na kartce, krok po kroku.',
      },
      ru: 'Напишу Вам это на листке, по шагам.',
      en: 'I’ll put it on a card for you, step by step.',
    },
    'counter',
  ),
  to('confused', 3, {
    pl: 'Nic nie trzeba wypełniać, druk przygotuję.',
    ru: 'Заполнять ничего не надо, бланк подготовлю я.',
    en: 'No forms for you to fill in, I’ll do those.',
  }),
  to('changeable', 1, {
    pl: 'Zostajemy przy tym? To zaczynam.',
    ru: 'Останавливаемся на этом? Тогда начинаю.',
    en: 'Are we staying with this one? Then I’ll start.',
  }),
  to('changeable', 2, {
    pl: 'Do jutra można zmienić zdanie, potem zamawiam.',
    ru: 'До завтра можно передумать, потом заказываю.',
    en: 'You can change your mind until tomorrow. Then I order.',
  }),
  to('changeable', 3, {
    pl: 'Co mogłoby to jeszcze zmienić? Wolę zapytać teraz.',
    ru: 'Что ещё может это изменить? Лучше спрошу сейчас.',
    en: 'What could still change it? I’d sooner ask now.',
  }),
  to('silent', 1, {
    pl: 'Zrobiło się cicho. Czy coś budzi wątpliwości?',
    ru: 'Стало тихо. Что-то смущает?',
    en: 'You’ve gone quiet. Is anything still not right?',
  }),
  to('silent', 2, {
    pl: {
      f: 'Na ile to Pani odpowiada, od jednego do pięciu?',
      m: 'Na ile to Panu odpowiada, od jednego do pięciu?',
      other: 'Na ile to pasuje, od jednego do pięciu?',
    },
    ru: 'Насколько Вас это устраивает, от одного до пяти?',
    en: 'How well does that fit, from one to five?',
  }),
  to('silent', 3, {
    pl: {
      f: 'Czy chce Pani coś tu jeszcze zmienić?',
      m: 'Czy chce Pan coś tu jeszcze zmienić?',
      other: 'Czy coś tu jeszcze zmienić?',
    },
    ru: 'Хотите что-нибудь здесь поменять?',
    en: 'Would you change any of it?',
  }),
  to('undecided', 1, {
    pl: {
      f: 'Odłożę to dla Pani do jutra, bez zobowiązań.',
      m: 'Odłożę to dla Pana do jutra, bez zobowiązań.',
      other: 'Odłożę to do jutra, bez zobowiązań.',
    },
    ru: 'Отложу для Вас до завтра, без обязательств.',
    en: 'I’ll keep it aside until tomorrow, no strings.',
  }),
  to('undecided', 2, {
    pl: 'Uzgodnijmy tylko pierwszy krok, reszta ma czas.',
    ru: 'Договоримся только о первом шаге, остальное подождёт.',
    en: 'Let’s just agree the first step. There’s time for the others.',
  }),
  to('undecided', 3, {
    pl: 'Wpiszmy warunek: nie pasuje, to wraca do nas.',
    ru: 'Впишем условие: не подойдёт, примем назад.',
    en: 'Let’s write in one condition: if it’s wrong, it comes back to us.',
  }),
  to('expert', 1, {
    pl: 'Które badanie będzie dla nas rozstrzygające?',
    ru: 'Какая проверка будет для нас решающей?',
    en: 'Which test shall we both take as final?',
  }),
  to('expert', 2, {
    pl: 'Opinię serwisu przekażę w całości, z podpisem.',
    ru: 'Заключение мастерской передам целиком, с подписью.',
    en: 'You’ll get the workshop’s report in full, signature and all.',
  }),
  to('expert', 3, {
    pl: 'Co do objawu się zgadzamy, przyczynę pokaże badanie.',
    ru: 'В том, что не так, мы согласны. Причину покажет проверка.',
    en: 'We agree on the symptom. The tests will show the cause.',
  }),
  to('perfectionist', 1, {
    pl: 'Przy odbiorze odhaczymy punkt po punkcie.',
    ru: 'При выдаче отметим галочкой каждый пункт.',
    en: 'When you collect it, we’ll tick off every point.',
  }),
  to('perfectionist', 2, {
    pl: 'Czy pod takim opisem można się podpisać?',
    ru: 'Под таким описанием можно подписаться?',
    en: 'Could you put your name to that description?',
  }),
  to('perfectionist', 3, {
    pl: 'Wymiary wpisane, termin też. Co jeszcze dodać?',
    ru: 'Размеры вписаны, срок тоже. Что ещё добавить?',
    en: 'The measurements are in, and so is the date. What else?',
  }),
  to('shortOfMoney', 1, {
    pl: 'Razem wychodzi {amount} i nic więcej nie dojdzie.',
    ru: 'Всего {amount}, доплат не будет.',
    en: 'It comes to {amount}, and that’s all of it.',
  }),
  to('shortOfMoney', 2, {
    pl: 'Część dzisiaj, część za miesiąc. Może tak być?',
    ru: 'Часть сегодня, часть через месяц. Годится?',
    en: 'Part today, part in a month. Would that be all right?',
  }),
  to('shortOfMoney', 3, {
    pl: 'Zapisuję kwotę i dzień każdej wpłaty.',
    ru: 'Записываю сумму и день каждого взноса.',
    en: 'I’m writing down each payment and when it’s due.',
  }),
  to('enthusiastic', 1, {
    pl: 'Dziś postanawiamy jedno. Co to będzie?',
    ru: 'Сегодня решаем что-то одно. Что именно?',
    en: 'We’ll settle one thing today. Which shall it be?',
  }),
  to('enthusiastic', 2, {
    pl: 'Zanim pójdziemy dalej, domknijmy to.',
    ru: 'Прежде чем идти дальше, закончим с этим.',
    en: 'Before we move on, let’s close this one.',
  }),
  to('enthusiastic', 3, {
    pl: 'Pierwsze jest pewne, resztę zaznaczam ołówkiem.',
    ru: 'Первое точно, остальное отмечу карандашом.',
    en: 'The first is certain. The rest I’m only pencilling in.',
  }),
  to('frequentComplaints', 1, {
    pl: 'Gdyby to wróciło, proszę pytać o mnie: {me}.',
    ru: 'Если вернётся, спросите меня: {me}.',
    en: 'If it comes back, ask for me: {me}.',
  }),
  to('frequentComplaints', 2, {
    pl: 'Za dwa tygodnie sprawdzę, czy nic nie wróciło.',
    ru: 'Через две недели проверю, не вернулось ли.',
    en: 'In two weeks I’ll check whether it has stayed away.',
  }),
  to('frequentComplaints', 3, {
    pl: 'Ustalmy też, co robimy, gdyby jednak wróciło.',
    ru: 'Договоримся и о том, что делать, если всё же вернётся.',
    en: 'Let’s agree now what we do if it does come back.',
  }),
];
