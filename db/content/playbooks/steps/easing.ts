import { back } from '#contract/playbook.ts';
import { step } from './step.ts';

// What gives a talk room to breathe; all of it is left the way it was come to.

const goesOn = { pl: 'Rozmowa trwa dalej', ru: 'Продолжаем разговор', en: 'The talk goes on' };

export const calmDown = step({
  key: 'calmDown',
  act: 'deEscalate',
  title: { pl: 'Zwolnić', ru: 'Сбавить темп', en: 'Slow down' },
  purpose: {
    pl: 'Spór napędzają tempo i ostre słowa. Spokojny głos działa na obie strony.',
    ru: 'Спор разгоняют темп и резкие слова. Спокойный голос действует на обоих.',
    en: 'Speed and sharp words feed a quarrel. A calm voice works on both sides.',
  },
  now: {
    pl: 'Zrobić wydech, mówić wolniej i ciszej. Póki trwa złość, o faktach ani słowa.',
    ru: 'Выдохните, говорите медленнее и тише. Пока человек злится, о фактах не спорьте.',
    en: 'Breathe out, speak slower and softer. Do not argue over facts while the anger lasts.',
  },
  rather: [
    {
      pl: 'Proszę na mnie nie krzyczeć.',
      ru: 'Не надо на меня кричать.',
      en: 'Don’t you shout at me.',
    },
    {
      pl: {
        f: 'Pani zawsze ma jakieś pretensje.',
        m: 'Pan zawsze ma jakieś pretensje.',
        other: 'Zawsze są jakieś pretensje.',
      },
      ru: 'Вечно Вы чем-то недовольны.',
      en: 'You’re always unhappy about something.',
    },
    {
      pl: 'W ten sposób to donikąd nie dojdziemy.',
      ru: 'Так мы ни до чего не договоримся.',
      en: 'We’ll get nowhere like this.',
    },
  ],
  questions: [
    {
      pl: 'Co teraz jest najważniejsze?',
      ru: 'Что сейчас важнее всего?',
      en: 'What matters most right now?',
    },
  ],
  seconds: 60,
  entries: [],
  next: [
    {
      to: back,
      label: { pl: 'Już spokojniej', ru: 'Стало спокойнее', en: 'Calmer now' },
      when: null,
    },
    {
      to: 'pause',
      label: { pl: 'Przyda się przerwa', ru: 'Нужна пауза', en: 'A break would help' },
      when: null,
    },
  ],
});

export const pause = step({
  key: 'pause',
  act: 'pause',
  title: { pl: 'Krótka przerwa', ru: 'Короткая пауза', en: 'Short break' },
  purpose: {
    pl: 'Dwie minuty ciszy często dają więcej niż kolejne zdanie.',
    ru: 'Две минуты тишины порой дают больше, чем ещё одна фраза.',
    en: 'Two quiet minutes often do more than another sentence.',
  },
  now: {
    pl: 'Zaproponować przerwę: po co i na ile minut. Wrócić punktualnie.',
    ru: 'Предложите паузу: зачем и на сколько минут. Вернитесь вовремя.',
    en: 'Offer a break: what for, and how many minutes. Be back on time.',
  },
  rather: [
    {
      pl: {
        f: 'Porozmawiamy, jak się Pani uspokoi.',
        m: 'Porozmawiamy, jak się Pan uspokoi.',
        other: 'Najpierw spokój, potem rozmowa.',
      },
      ru: 'Поговорим, когда успокоитесь.',
      en: 'We’ll talk once you’ve calmed down.',
    },
    {
      pl: 'Chwileczkę, zaraz.',
      ru: 'Минуточку, сейчас.',
      en: 'Just a sec.',
    },
  ],
  questions: [
    {
      pl: 'Zrobimy dwie minuty przerwy?',
      ru: 'Сделаем паузу на две минуты?',
      en: 'Shall we take two minutes?',
    },
  ],
  seconds: 120,
  entries: [],
  next: [
    { to: back, label: goesOn, when: null },
    {
      to: 'callBack',
      label: {
        pl: 'Lepiej o innej porze',
        ru: 'Лучше в другое время',
        en: 'Better at another time',
      },
      when: null,
    },
  ],
});

export const callBack = step({
  key: 'callBack',
  act: 'callBack',
  title: { pl: 'Umówić telefon', ru: 'Назначить звонок', en: 'Set a time' },
  purpose: {
    pl: 'Umówiona godzina to też obietnica. Dotrzymana odbudowuje zaufanie.',
    ru: 'Назначенный час — тоже обещание. Сдержали его, и доверие возвращается.',
    en: 'A set hour is a promise too. Kept, it rebuilds trust.',
  },
  now: {
    pl: 'Ustalić dzień, godzinę i numer. Powtórzyć, kto zadzwoni.',
    ru: 'Назначьте день и час, уточните номер. Повторите, кто позвонит.',
    en: 'Settle the day, the hour and the number. Repeat who will ring.',
  },
  rather: [
    {
      pl: 'Oddzwonimy, jak coś będzie wiadomo.',
      ru: 'Перезвоним, когда что-то прояснится.',
      en: 'We’ll ring when we know more.',
    },
    {
      pl: 'Najlepiej zadzwonić jutro jeszcze raz.',
      ru: 'Перезвоните завтра сами.',
      en: 'You’d better try again tomorrow.',
    },
  ],
  questions: [
    {
      pl: 'O której najlepiej zadzwonić?',
      ru: 'В котором часу Вам удобно?',
      en: 'What time suits you best?',
    },
    {
      pl: 'Pod jaki numer?',
      ru: 'По какому номеру?',
      en: 'On which number?',
    },
  ],
  seconds: 45,
  entries: ['callBack'],
  next: [
    { to: 'thank', label: { pl: 'Umówione', ru: 'Назначено', en: 'Time is set' }, when: null },
    {
      to: back,
      label: {
        pl: 'Jednak rozmawiamy dalej',
        ru: 'Всё-таки говорим дальше',
        en: 'We go on after all',
      },
      when: null,
    },
  ],
});

export const hold = step({
  key: 'hold',
  act: 'hold',
  title: { pl: 'Chwila czekania', ru: 'Минута ожидания', en: 'A short wait' },
  purpose: {
    pl: 'Czekanie mniej się dłuży, gdy wiadomo, na co.',
    ru: 'Когда ясно, чего ждёшь, ждать легче.',
    en: 'A wait seems shorter when one knows what it is for.',
  },
  now: {
    pl: 'Powiedzieć, co jest do sprawdzenia i ile to potrwa. Spytać, czy można, i wrócić w ciągu minuty.',
    ru: 'Скажите, что надо проверить и сколько это займёт. Спросите, можно ли, и вернитесь в течение минуты.',
    en: 'Say what you need to check and how long it takes. Ask first, and be back within a minute.',
  },
  rather: [
    { pl: 'Proszę czekać.', ru: 'Ждите.', en: 'Hold on.' },
    {
      pl: 'System się zawiesił, nic na to nie poradzę.',
      ru: 'Программа зависла, что я могу сделать?',
      en: 'The computer’s frozen, what can I do.',
    },
  ],
  questions: [
    {
      pl: 'Czy mogę prosić o minutę?',
      ru: 'Можно попросить минуту?',
      en: 'Could you give me a minute?',
    },
  ],
  seconds: 60,
  entries: [],
  next: [
    {
      to: 'resume',
      label: { pl: 'Z powrotem', ru: 'Снова на связи', en: 'Back again' },
      when: null,
    },
    {
      to: 'callBack',
      label: { pl: 'Potrwa dłużej', ru: 'Нужно больше времени', en: 'It takes longer' },
      when: null,
    },
  ],
});

export const resume = step({
  key: 'resume',
  act: 'resume',
  title: { pl: 'Wrócić do rozmowy', ru: 'Вернуться к разговору', en: 'Come back' },
  purpose: {
    pl: 'Po „dziękuję za cierpliwość” łatwo podjąć wątek.',
    ru: 'После «спасибо за терпение» легко продолжить.',
    en: 'After a “thank you for waiting” it is easy to go on.',
  },
  now: {
    pl: 'Podziękować za czekanie i od razu powiedzieć, co już wiadomo.',
    ru: 'Поблагодарите за ожидание и сразу скажите, что выяснилось.',
    en: 'Thank them for waiting and say at once what you found.',
  },
  rather: [
    { pl: 'Halo, jest tam kto?', ru: 'Алло, Вы ещё тут?', en: 'Hello, still there?' },
    {
      pl: 'No i niestety nic z tego.',
      ru: 'В общем, ничего не вышло.',
      en: 'Well, no luck, I’m afraid.',
    },
  ],
  questions: [],
  seconds: 15,
  entries: [],
  next: [{ to: back, label: goesOn, when: null }],
});
