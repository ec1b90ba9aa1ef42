import { back } from '#contract/playbook.ts';
import { step } from './step.ts';

const takesOver = {
  pl: 'Kierownik przejmuje',
  ru: 'Руководитель берёт на себя',
  en: 'The manager takes over',
};

export const handOver = step({
  key: 'handOver',
  act: 'handOver',
  title: { pl: 'Przekazać kierownikowi', ru: 'Передать руководителю', en: 'Hand over' },
  purpose: {
    pl: 'Trzy próby, życzenie klienta, prasa albo prawnik. Sama złość to nie powód.',
    ru: 'Три попытки, просьба клиента, пресса или юрист. Одной злости мало.',
    en: 'Three attempts, their own wish, the press or a lawyer. Anger alone is no reason.',
  },
  now: {
    pl: 'Wyjaśnić, kto dołączy, i najpierw przekazać notatki. Opiekun sprawy się nie zmienia.',
    ru: 'Объясните, кто подключится, и сначала передайте записи. Дело по-прежнему ведёте вы.',
    en: 'Explain who will join, and brief that person first. The matter stays with you.',
  },
  rather: [
    {
      pl: 'To nie moja działka, przełączam.',
      ru: 'Это не ко мне, переключаю.',
      en: 'Not my department, putting you through.',
    },
    {
      pl: 'Kierownik powie dokładnie to samo.',
      ru: 'Руководитель скажет то же самое.',
      en: 'The manager will only tell you the same.',
    },
    {
      pl: 'Kierownikowi trzeba będzie opowiedzieć wszystko od nowa.',
      ru: 'Руководителю расскажете всё заново.',
      en: 'You’ll have to tell the manager all of it again.',
    },
  ],
  questions: [
    {
      pl: 'Co kierownik ma wiedzieć na początek?',
      ru: 'Что руководителю важно знать первым делом?',
      en: 'What should the manager know first?',
    },
  ],
  seconds: 120,
  entries: ['handOver'],
  next: [
    {
      to: 'sumUp',
      label: { pl: 'Przekazane', ru: 'Передано', en: 'Handed over' },
      when: null,
    },
    {
      to: 'callBack',
      label: { pl: 'Nikogo teraz nie ma', ru: 'Сейчас никого нет', en: 'Nobody is free now' },
      when: null,
    },
    {
      to: back,
      label: { pl: 'Jednak bez przekazania', ru: 'Всё-таки без передачи', en: 'No need after all' },
      when: null,
    },
  ],
});

export const aboveLimit = step({
  key: 'aboveLimit',
  act: 'handOver',
  title: { pl: 'Spytać o zgodę', ru: 'Запросить согласие', en: 'Ask for approval' },
  purpose: {
    pl: 'Lepiej spytać niż potem cofać obietnicę.',
    ru: 'Лучше спросить, чем потом забирать обещание.',
    en: 'Better to ask first than to take a promise back.',
  },
  now: {
    pl: 'Powiedzieć, co trzeba uzgodnić i na kiedy będzie odpowiedź. Wcześniej niczego nie obiecywać.',
    ru: 'Скажите, что надо согласовать и когда будет ответ. До этого ничего не обещайте.',
    en: 'Say what has to be approved and when the answer will come. Promise nothing before.',
  },
  rather: [
    {
      pl: 'Na pewno się zgodzą, spokojnie.',
      ru: 'Точно согласуют, не волнуйтесь.',
      en: 'They’re bound to say yes.',
    },
    {
      pl: 'Mnie tu nic nie wolno, o wszystkim decyduje góra.',
      ru: 'Мне тут ничего нельзя, решает начальство.',
      en: 'I’m not allowed anything, it’s all up to the boss.',
    },
  ],
  questions: [
    {
      pl: 'Do której godziny dać odpowiedź?',
      ru: 'К какому часу Вам дать ответ?',
      en: 'How soon should I have the answer for you?',
    },
  ],
  seconds: 90,
  entries: ['handOver'],
  next: [
    {
      to: back,
      label: { pl: 'Zgoda jest', ru: 'Согласие есть', en: 'The manager agrees' },
      when: null,
    },
    {
      to: 'offer',
      label: { pl: 'Zgody nie ma', ru: 'Согласия нет', en: 'Not approved' },
      when: null,
    },
    { to: 'handOver', label: takesOver, when: null },
    {
      to: 'callBack',
      label: {
        pl: 'Odpowiedź będzie później',
        ru: 'Ответ будет позже',
        en: 'The answer comes later',
      },
      when: null,
    },
  ],
});

export const unreasonable = step({
  key: 'unreasonable',
  act: 'unreasonable',
  title: { pl: 'Powiedzieć, co można', ru: 'Сказать, что можно', en: 'Say what’s possible' },
  purpose: {
    pl: 'Jasne „tak” na to, co możliwe, znosi się lepiej niż gołe „nie”.',
    ru: 'Ясное «да» на возможное принять легче, чем голое «нет».',
    en: 'A clear “yes” to what is possible is easier to take than a bare “no”.',
  },
  now: {
    pl: 'Najpierw to, na co można się zgodzić. Potem raz i spokojnie, czego nie będzie i czemu.',
    ru: 'Сначала то, на что можно согласиться. Потом один раз, спокойно: чего не будет и почему.',
    en: 'First what you can agree to. Then once, calmly, what you cannot, and why.',
  },
  rather: [
    { pl: 'To jakiś żart?', ru: 'Вы шутите?', en: 'Is this a joke?' },
    { pl: 'Każdy by tak chciał.', ru: 'Все бы так хотели.', en: 'Everyone would like that.' },
    {
      pl: 'Regulamin zabrania i koniec.',
      ru: 'По правилам нельзя, и точка.',
      en: 'It’s against our policy, full stop.',
    },
  ],
  questions: [
    {
      pl: 'Na czym tu zależy najbardziej?',
      ru: 'Что здесь самое важное?',
      en: 'Which part of it matters most?',
    },
    {
      pl: 'Co pomogłoby już dzisiaj?',
      ru: 'Что помогло бы уже сегодня?',
      en: 'What would already help today?',
    },
  ],
  seconds: 60,
  entries: ['demand', 'options'],
  next: [
    {
      to: 'offer',
      label: {
        pl: 'Szukamy tego, co możliwe',
        ru: 'Ищем среди возможного',
        en: 'On to what is possible',
      },
      when: null,
    },
    {
      to: back,
      label: { pl: 'Żądanie wycofane', ru: 'Требование снято', en: 'They let it go' },
      when: null,
    },
    {
      to: 'handOver',
      label: { pl: 'Obstaje przy swoim', ru: 'Стоит на своём', en: 'They insist' },
      when: null,
    },
  ],
});

export const safety = step({
  key: 'safety',
  act: 'safety',
  title: { pl: 'Zdrowie i bezpieczeństwo', ru: 'Здоровье и безопасность', en: 'Health and safety' },
  purpose: {
    pl: 'Najpierw człowiek, potem towar. To nie jest zwykła reklamacja.',
    ru: 'Сначала человек, потом товар. Это не обычная претензия.',
    en: 'People first, goods second. This is no ordinary complaint.',
  },
  now: {
    pl: 'Zapytać, czy ktoś ucierpiał, i poprosić o odłożenie towaru. Od razu powiedzieć kierownikowi.',
    ru: 'Спросите, не пострадал ли кто, и попросите отложить товар. Сразу сообщите руководителю.',
    en: 'Ask whether anybody is hurt, and ask them to put the product aside. Tell the manager at once.',
  },
  rather: [
    {
      pl: 'To na pewno nic poważnego.',
      ru: 'Наверняка ничего серьёзного.',
      en: 'I’m sure it’s nothing serious.',
    },
    {
      pl: 'Inni tego używają i nic im nie jest.',
      ru: 'Другие пользуются, и ничего.',
      en: 'Others use it and they’re fine.',
    },
    {
      pl: 'To raczej nie od naszego towaru.',
      ru: 'Вряд ли это из-за нашего товара.',
      en: 'I doubt it was our product.',
    },
  ],
  questions: [
    {
      pl: 'Jak czuje się teraz ta osoba?',
      ru: 'Как человек чувствует себя сейчас?',
      en: 'How are they feeling now?',
    },
    {
      pl: 'Czy ktoś jeszcze tego używa?',
      ru: 'Кто-нибудь ещё этим пользуется?',
      en: 'Is anybody still using it?',
    },
    {
      pl: 'Gdzie i kiedy to się zdarzyło?',
      ru: 'Где и когда это случилось?',
      en: 'Where and when did it happen?',
    },
  ],
  seconds: 60,
  entries: ['safety'],
  next: [
    { to: 'handOver', label: takesOver, when: null },
    {
      to: back,
      label: { pl: 'Nikomu nic nie grozi', ru: 'Опасности нет', en: 'Everybody is safe' },
      when: null,
    },
  ],
});
