import { back, end } from '#contract/playbook.ts';
import { step } from './step.ts';

// Limits are about what is said, and never about who says it.

const mattersAgain = {
  pl: 'Wraca do sprawy',
  ru: 'Снова говорит по делу',
  en: 'Back to the matter',
};
const over = { pl: 'Rozmowa skończona', ru: 'Разговор окончен', en: 'It is over' };

export const request = step({
  key: 'request',
  act: 'request',
  title: { pl: 'Zwrócić uwagę', ru: 'Попросить о вежливости', en: 'Ask for civility' },
  purpose: {
    pl: 'W złości mało kto słyszy, co mówi. Spokojna prośba zwykle wystarcza.',
    ru: 'В гневе мало кто слышит себя. Спокойной просьбы обычно хватает.',
    en: 'In anger few people hear themselves. A calm request is usually enough.',
  },
  now: {
    pl: 'Poprosić krótko, bez oceniania, i od razu wrócić do sprawy. Po dwóch prośbach ostrzec.',
    ru: 'Попросите коротко, без оценок, и сразу вернитесь к делу. После двух просьб предупредите.',
    en: 'Ask briefly, without judging, and return to the matter at once. After two requests, warn.',
  },
  rather: [
    {
      pl: 'Proszę się zachowywać.',
      ru: 'Ведите себя прилично.',
      en: 'Mind your manners.',
    },
    { pl: 'A co to za język?', ru: 'Это что за выражения?', en: 'What sort of language is that?' },
    {
      pl: 'Na mnie to nie działa.',
      ru: 'На меня это не действует.',
      en: 'That doesn’t work on me.',
    },
  ],
  questions: [],
  seconds: 20,
  entries: [],
  next: [
    { to: back, label: mattersAgain, when: null },
    {
      to: 'warn',
      label: {
        pl: 'Dwie prośby nic nie dały',
        ru: 'Две просьбы не помогли',
        en: 'Two requests changed nothing',
      },
      when: null,
    },
  ],
});

export const warn = step({
  key: 'warn',
  act: 'warn',
  title: { pl: 'Ostrzec', ru: 'Предупредить', en: 'Warn' },
  purpose: {
    pl: 'Jasna granica chroni i mówi, co będzie dalej.',
    ru: 'Ясная граница защищает и показывает, что будет дальше.',
    en: 'A clear limit protects, and tells what comes next.',
  },
  now: {
    pl: 'Powiedzieć raz, równym głosem, co się stanie, jeśli obelgi nie ustaną. Zostawić drogę powrotu.',
    ru: 'Скажите один раз, ровным голосом, что будет, если оскорбления не прекратятся. Оставьте путь назад.',
    en: 'Say once, in an even voice, what happens if the insults go on. Leave a way back.',
  },
  rather: [
    {
      pl: 'Jeszcze jedno słowo i koniec.',
      ru: 'Ещё одно слово, и всё.',
      en: 'One more word and that’s it.',
    },
    {
      pl: {
        f: 'Z Panią nie da się rozmawiać.',
        m: 'Z Panem nie da się rozmawiać.',
        other: 'Tak się po prostu nie da rozmawiać.',
      },
      ru: 'С Вами невозможно разговаривать.',
      en: 'You’re impossible to talk to.',
    },
    {
      pl: 'Wszystko jest nagrane, spotkamy się w sądzie.',
      ru: 'Всё записано, встретимся в суде.',
      en: 'It’s all recorded, see you in court.',
    },
  ],
  questions: [],
  seconds: 20,
  entries: [],
  next: [
    { to: back, label: mattersAgain, when: null },
    {
      to: 'endCall',
      label: {
        pl: 'Obelgi mimo ostrzeżenia',
        ru: 'Оскорбления продолжаются',
        en: 'Insults despite the warning',
      },
      when: null,
    },
  ],
});

export const endCall = step({
  key: 'endCall',
  act: 'end',
  title: { pl: 'Zakończyć rozmowę', ru: 'Закончить разговор', en: 'End the talk' },
  purpose: {
    pl: 'Po ostrzeżeniu wolno skończyć. Sprawę można załatwić później, na piśmie.',
    ru: 'После предупреждения закончить можно. Вопрос решается позже, письменно.',
    en: 'After a warning you may end it. The matter can be settled later, in writing.',
  },
  now: {
    pl: 'Jedno zdanie: rozmowa się kończy, sprawa zostaje. Odłożyć słuchawkę, nie czekając na odpowiedź.',
    ru: 'Одна фраза: разговор окончен, вопрос остаётся. Положите трубку, не дожидаясь ответа.',
    en: 'One sentence: the call ends, the matter stays open. Hang up without waiting for an answer.',
  },
  rather: [
    {
      pl: 'Proszę tu więcej nie dzwonić.',
      ru: 'Больше сюда не звоните.',
      en: 'Don’t ring here again.',
    },
    {
      pl: 'Nawzajem, do widzenia.',
      ru: 'И Вам того же, до свидания.',
      en: 'Same to you, goodbye.',
    },
  ],
  questions: [],
  seconds: 15,
  entries: ['moodEnd'],
  next: [{ to: 'afterwards', label: over, when: null }],
});

export const threat = step({
  key: 'threat',
  act: 'threat',
  title: { pl: 'Groźba', ru: 'Угроза', en: 'Threat' },
  purpose: {
    pl: 'Wiarygodna groźba od razu kończy rozmowę. Ludzie są ważniejsi niż sprzedaż.',
    ru: 'Если в угрозу можно поверить, разговор окончен. Люди важнее продажи.',
    en: 'A credible threat ends the talk at once. People matter more than a sale.',
  },
  now: {
    pl: 'Skończyć jednym zdaniem, nie odpowiadać na groźbę. W niebezpieczeństwie dzwonić pod 112.',
    ru: 'Закончите одной фразой, на угрозу не отвечайте. При опасности звоните 112.',
    en: 'End with one sentence, do not answer the threat. In danger ring 999 or 112.',
  },
  rather: [
    { pl: 'Proszę bardzo, czekam.', ru: 'Ну давайте, жду.', en: 'Go on then, I’m waiting.' },
    {
      pl: 'To tylko takie gadanie.',
      ru: 'Это всё одни слова.',
      en: 'That’s just talk.',
    },
  ],
  questions: [],
  seconds: 15,
  entries: ['safety', 'moodEnd'],
  next: [
    { to: 'afterwards', label: over, when: null },
    {
      to: back,
      label: { pl: 'To jednak nie groźba', ru: 'Это всё же не угроза', en: 'No threat after all' },
      when: null,
    },
  ],
});

export const afterwards = step({
  key: 'afterwards',
  act: 'writeDown',
  title: { pl: 'Oddech i notatka', ru: 'Выдохнуть и записать', en: 'Breathe and note' },
  purpose: {
    pl: 'Nikt nie zostaje z tym bez wsparcia, a kierownik dowiaduje się w porę.',
    ru: 'Никто не остаётся с этим один на один, а руководитель узнаёт вовремя.',
    en: 'Nobody is left alone with it, and the manager knows in time.',
  },
  now: {
    pl: 'Trzy wolne wydechy. Potem zapisać w notatkach dosłownie, co padło, i powiedzieć kierownikowi.',
    ru: 'Три медленных выдоха. Потом запишите сказанное в заметки дословно и сообщите руководителю.',
    en: 'Breathe out slowly three times. Then put the words into the notes as said, and tell the manager.',
  },
  rather: [
    {
      pl: 'Nic takiego, następny proszę.',
      ru: 'Ерунда, кто следующий?',
      en: 'It’s nothing, next please.',
    },
    {
      pl: 'Nie uwierzycie, kto mi się trafił.',
      ru: 'Не поверите, кто мне сейчас попался.',
      en: 'You won’t believe who I just had.',
    },
  ],
  questions: [],
  seconds: 120,
  entries: ['followUp'],
  next: [
    {
      to: end,
      label: {
        pl: 'Zapisane, kierownik wie',
        ru: 'Записано, руководитель знает',
        en: 'Noted, the manager knows',
      },
      when: null,
    },
  ],
});
