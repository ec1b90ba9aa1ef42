import { step } from './step.ts';

export const clarify = step({
  key: 'clarify',
  act: 'clarify',
  title: { pl: 'Dopytać o szczegóły', ru: 'Уточнить подробности', en: 'Ask for details' },
  purpose: {
    pl: 'Dobre rozwiązanie bierze się z faktów i z tego, co naprawdę pomoże.',
    ru: 'Хорошее решение строится на фактах и на том, что правда поможет.',
    en: 'A good solution starts from the facts and from what would really help.',
  },
  now: {
    pl: 'Pytać o jedną rzecz naraz: co, kiedy, co by pomogło. Po pytaniu czekać.',
    ru: 'Спрашивайте об одном за раз: что, когда, что помогло бы. После вопроса ждите.',
    en: 'Ask one thing at a time: what, when, what would help. Wait after each question.',
  },
  rather: [
    {
      pl: 'A instrukcję ktoś w ogóle czytał?',
      ru: 'А инструкцию Вы вообще читали?',
      en: 'Did you even read the instructions?',
    },
    {
      pl: 'I dopiero teraz o tym słyszymy?',
      ru: 'А почему только сейчас?',
      en: 'And you’re only telling us now?',
    },
    {
      pl: 'Bez paragonu nie ma o czym rozmawiać.',
      ru: 'Без чека и разговора нет.',
      en: 'Without a receipt there’s nothing to talk about.',
    },
  ],
  questions: [
    {
      pl: 'Jak miało być?',
      ru: 'Как должно было быть?',
      en: 'What should it have been like?',
    },
    {
      pl: 'Czy dzieje się to ciągle, czy tylko czasem?',
      ru: 'Это постоянно или время от времени?',
      en: 'Is it all the time, or only now and then?',
    },
    {
      pl: 'Z jakiego dnia jest zakup?',
      ru: 'Когда была покупка?',
      en: 'When did you buy it?',
    },
    {
      pl: 'Jakie rozwiązanie byłoby najlepsze?',
      ru: 'Какое решение Вас бы устроило?',
      en: 'What would put this right for you?',
    },
    {
      pl: 'Co się stanie, jeśli potrwa to dłużej?',
      ru: 'Что будет, если это затянется?',
      en: 'What happens if this takes longer?',
    },
  ],
  seconds: 120,
  entries: ['product', 'purchasedOn', 'receipt', 'demand'],
  next: [
    {
      to: 'own',
      label: { pl: 'Wiadomo, o co chodzi', ru: 'Ясно, в чём дело', en: 'The facts are clear' },
      when: null,
    },
    {
      to: 'listen',
      label: { pl: 'Złość wraca', ru: 'Злость возвращается', en: 'The anger is back' },
      when: null,
    },
  ],
});

export const own = step({
  key: 'own',
  act: 'own',
  title: { pl: 'Wziąć na siebie', ru: 'Взять на себя', en: 'Take it on' },
  purpose: {
    pl: 'Jedna osoba prowadzi sprawę do końca. Skąd się wziął błąd, można ustalić potem.',
    ru: 'Один человек ведёт дело до конца. Откуда ошибка, выяснится потом.',
    en: 'One person sees it through. How it happened can be found out later.',
  },
  now: {
    pl: 'Przeprosić za sytuację i na głos wziąć sprawę w swoje ręce. Nie szukać winnych.',
    ru: 'Извинитесь за ситуацию и скажите, что делом теперь занимаетесь вы. Виноватых не ищите.',
    en: 'Apologise for the situation and say that you are taking it on. Do not look for culprits.',
  },
  rather: [
    {
      pl: 'To wina kuriera, nie nasza.',
      ru: 'Это вина курьера, не наша.',
      en: 'That’s the courier’s fault, not ours.',
    },
    {
      pl: 'Przepraszamy za wszelkie niedogodności.',
      ru: 'Приносим извинения за доставленные неудобства.',
      en: 'We apologise for any inconvenience.',
    },
    {
      pl: 'Przykro mi, ale takie są procedury.',
      ru: 'Сожалею, но такой у нас порядок.',
      en: 'I’m sorry, but that’s the procedure.',
    },
  ],
  questions: [],
  seconds: 30,
  entries: [],
  next: [
    {
      to: 'offer',
      label: { pl: 'Pora na rozwiązania', ru: 'Пора к решениям', en: 'On to solutions' },
      when: null,
    },
  ],
});

export const offer = step({
  key: 'offer',
  act: 'offer',
  title: { pl: 'Dać wybór', ru: 'Предложить выбор', en: 'Offer a choice' },
  purpose: {
    pl: 'Kto może wybrać, przestaje być bezradny.',
    ru: 'Когда есть выбор, у человека снова почва под ногами.',
    en: 'Choosing gives people back some control.',
  },
  now: {
    pl: 'Podać dwie, najwyżej trzy drogi, każdą z terminem. Nic, czego nie da się dotrzymać.',
    ru: 'Назовите два-три варианта со сроком. Только те, что получится выполнить.',
    en: 'Name two or three options, each with a date. Only those that we can keep.',
  },
  rather: [
    {
      pl: 'Nic więcej nie da się zrobić.',
      ru: 'Больше ничего сделать нельзя.',
      en: 'There’s nothing more we can do.',
    },
    {
      pl: {
        f: 'To czego Pani ode mnie oczekuje?',
        m: 'To czego Pan ode mnie oczekuje?',
        other: 'I czego się tu ode mnie oczekuje?',
      },
      ru: 'Так чего Вы от меня хотите?',
      en: 'So what do you expect me to do?',
    },
    {
      pl: 'Coś się na pewno wymyśli.',
      ru: 'Ну, что-нибудь придумаем.',
      en: 'I’m sure we’ll sort something out.',
    },
  ],
  questions: [
    {
      pl: 'Co się bardziej liczy: szybko czy na dobre?',
      ru: 'Что важнее: быстрее или надёжнее?',
      en: 'Which counts more: soon, or for good?',
    },
    {
      pl: 'Co trzeba by tu zmienić, żeby pasowało?',
      ru: 'Что поменять, чтобы Вам подошло?',
      en: 'What would have to change for it to work?',
    },
  ],
  seconds: 90,
  entries: ['options'],
  next: [
    {
      to: 'agree',
      label: { pl: 'Coś pasuje', ru: 'Что-то подходит', en: 'One of them fits' },
      when: null,
    },
    {
      to: 'offer',
      label: {
        pl: 'Nic nie pasuje, jeszcze raz',
        ru: 'Не подошло, ещё раз',
        en: 'None fits, try again',
      },
      when: null,
    },
  ],
});

export const agree = step({
  key: 'agree',
  act: 'agree',
  title: { pl: 'Uzgodnić', ru: 'Договориться', en: 'Agree' },
  purpose: {
    pl: 'Konkretny dzień i imię znaczą więcej niż „jak najszybciej”.',
    ru: 'День и имя значат больше, чем «как можно скорее».',
    en: 'A day and a name are worth more than “as soon as possible”.',
  },
  now: {
    pl: 'Ustalić, kto, co i do kiedy. Powiedzieć, ile to potrwa i kiedy będzie następna informacja.',
    ru: 'Договоритесь, кто, что и когда сделает. Скажите, сколько это займёт и когда будет следующее сообщение.',
    en: 'Settle who does what by when. Say how long it takes and when they will hear from us next.',
  },
  rather: [
    { pl: 'Ktoś się odezwie.', ru: 'С Вами свяжутся.', en: 'Somebody will be in touch.' },
    {
      pl: 'Powinno być jutro, najdalej pojutrze, tak myślę.',
      ru: 'Должно быть завтра, ну или послезавтра.',
      en: 'It should be tomorrow, or maybe the day after.',
    },
    {
      pl: 'Gwarantuję, że to się już nie powtórzy.',
      ru: 'Гарантирую, такого больше не будет.',
      en: 'I guarantee it won’t happen again.',
    },
  ],
  questions: [
    {
      pl: 'Czy do tego dnia da się poczekać?',
      ru: 'До этого дня подождать получится?',
      en: 'Can it wait until then?',
    },
    {
      pl: 'Jak najlepiej dać znać: telefon czy e-mail?',
      ru: 'Как лучше сообщить: по телефону или по почте?',
      en: 'How shall we let you know, phone or e-mail?',
    },
  ],
  seconds: 60,
  entries: ['choice', 'promises', 'nextUpdate'],
  next: [
    {
      to: 'sumUp',
      label: { pl: 'Ustalone', ru: 'Договорились', en: 'Agreed' },
      when: null,
    },
    {
      to: 'offer',
      label: { pl: 'Jednak nie', ru: 'Всё-таки нет', en: 'Not after all' },
      when: null,
    },
  ],
});
