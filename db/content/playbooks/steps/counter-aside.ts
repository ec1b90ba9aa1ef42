import { back } from '#contract/playbook.ts';
import { callBack, calmDown, hold, pause, resume } from './easing.ts';
import { endCall, threat } from './limits.ts';
import { handOver } from './manager.ts';
import { otherwise, step } from './step.ts';

// What may become necessary on the way, face to face.

const calmDownHere = otherwise(calmDown, {
  now: {
    pl: 'Zrobić wydech i pół kroku w tył, dłonie otwarte. Mówić wolniej i ciszej, fakty zostawić na potem.',
    ru: 'Выдохните, полшага назад, ладони открыты. Говорите медленнее и тише, факты оставьте на потом.',
    en: 'Breathe out, half a step back, palms open. Speak slower and softer, leave the facts for later.',
  },
});

const pauseHere = otherwise(pause, {
  now: {
    pl: 'Zaproponować krzesło, wodę i kilka minut spokoju. Powiedzieć, na ile, i wrócić punktualnie.',
    ru: 'Предложите стул, воду и несколько минут покоя. Скажите, на сколько, и вернитесь вовремя.',
    en: 'Offer a chair, some water and a few quiet minutes. Say how many, and be back on time.',
  },
});

const callBackHere = otherwise(callBack, {
  title: { pl: 'Umówić termin', ru: 'Назначить встречу', en: 'Set a time' },
  now: {
    pl: 'Ustalić telefon albo wizytę: dzień, godzinę i kto będzie czekać. Dać to na kartce.',
    ru: 'Назначьте звонок или визит: день, час и кто будет ждать. Запишите на листке и отдайте.',
    en: 'Settle a call or a visit: the day, the hour, who will be there. Give it to them on a slip.',
  },
  rather: [
    {
      pl: 'Proszę zajrzeć w przyszłym tygodniu.',
      ru: 'Загляните на той неделе.',
      en: 'Pop in some time next week.',
    },
    ...callBack.rather.slice(0, 1),
  ],
  questions: [
    {
      pl: 'Lepiej zadzwonić czy spotkać się tutaj?',
      ru: 'Лучше позвонить или встретиться здесь?',
      en: 'Would you rather have a call or come in?',
    },
    ...callBack.questions.slice(0, 1),
  ],
});

const holdHere = otherwise(hold, {
  title: { pl: 'Pójść sprawdzić', ru: 'Сходить проверить', en: 'Go and check' },
  now: {
    pl: 'Powiedzieć, co jest do sprawdzenia i ile to potrwa. Nie znikać na zapleczu bez słowa.',
    ru: 'Скажите, что надо проверить и сколько это займёт. Не уходите в подсобку молча.',
    en: 'Say what you need to check and how long it takes. Do not vanish into the back without a word.',
  },
  next: [
    {
      to: 'resume',
      label: { pl: 'Z powrotem przy kliencie', ru: 'Снова рядом', en: 'Back again' },
      when: null,
    },
    ...hold.next.slice(1),
  ],
});

const resumeHere = otherwise(resume, {
  rather: [
    {
      pl: 'Na zapleczu taki bałagan, że nic nie widać.',
      ru: 'В подсобке такой бардак, ничего не найти.',
      en: 'It’s such a mess back there, I can’t find a thing.',
    },
    ...resume.rather.slice(1),
  ],
});

const handOverHere = otherwise(handOver, {
  now: {
    pl: 'Pójść po kierownika i streścić mu sprawę po drodze. Przedstawić obie strony i chwilę zostać.',
    ru: 'Позовите руководителя и по пути перескажите дело. Представьте всех друг другу и побудьте рядом.',
    en: 'Fetch the manager and brief them on the way. Introduce both and stay for the first moments.',
  },
  rather: [
    {
      pl: 'Kierownik jest tam, proszę podejść.',
      ru: 'Руководитель вон там, подойдите сами.',
      en: 'The manager’s over there, go and ask.',
    },
    ...handOver.rather.slice(1),
  ],
});

const endHere = otherwise(endCall, {
  now: {
    pl: 'Jedno zdanie: rozmowa się kończy, sprawa zostaje. Poprosić o wyjście i stanąć obok kogoś z zespołu.',
    ru: 'Одна фраза: разговор окончен, вопрос остаётся. Попросите выйти и встаньте рядом с коллегой.',
    en: 'One sentence: the talk ends, the matter stays open. Ask them to leave and go and stand by a colleague.',
  },
  rather: [
    {
      pl: 'Proszę się tu więcej nie pokazywać.',
      ru: 'Больше здесь не появляйтесь.',
      en: 'Don’t show your face in here again.',
    },
    ...endCall.rather.slice(1),
  ],
});

const threatHere = otherwise(threat, {
  now: {
    pl: 'Odsunąć się, zostawić wolne wyjście, nie zatrzymywać. Zawołać zespół, w niebezpieczeństwie 112.',
    ru: 'Отойдите, оставьте выход свободным, не удерживайте. Позовите коллег, при опасности 112.',
    en: 'Step back, leave the exit clear, hold nobody back. Call the team; in danger 999 or 112.',
  },
});

const joinsIn = step({
  key: 'joinsIn',
  act: 'moveAside',
  title: { pl: 'Ktoś się wtrąca', ru: 'Кто-то вмешался', en: 'Somebody joins in' },
  purpose: {
    pl: 'Rozmawia się z jedną osobą. Dwie złości naraz to za dużo.',
    ru: 'Разговор идёт с одним человеком. Двое сердитых сразу — это слишком.',
    en: 'You can talk with one person. Two angry people at once are too many.',
  },
  now: {
    pl: 'Podziękować drugiej osobie i skierować ją do kogoś z zespołu. Znów stanąć przodem do pierwszej.',
    ru: 'Поблагодарите второго человека и направьте к коллеге. Снова повернитесь к первому.',
    en: 'Thank the other person and send them to a colleague. Turn back to the first.',
  },
  rather: [
    {
      pl: 'Nikt tu nie pytał o zdanie.',
      ru: 'Вас никто не спрашивал.',
      en: 'Nobody asked you.',
    },
    {
      pl: {
        f: 'Widzi Pani, inni są zadowoleni.',
        m: 'Widzi Pan, inni są zadowoleni.',
        other: 'A inni jakoś są zadowoleni.',
      },
      ru: 'Вот видите, другие довольны.',
      en: 'There, you see, other people are happy.',
    },
  ],
  questions: [],
  seconds: 20,
  entries: [],
  next: [
    {
      to: back,
      label: { pl: 'Znów w cztery oczy', ru: 'Снова вдвоём', en: 'The two of us again' },
      when: null,
    },
  ],
});

export const aside = {
  calmDown: calmDownHere,
  pause: pauseHere,
  callBack: callBackHere,
  hold: holdHere,
  resume: resumeHere,
  handOver: handOverHere,
  endCall: endHere,
  threat: threatHere,
  joinsIn,
};
