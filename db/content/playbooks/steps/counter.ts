import { back } from '#contract/playbook.ts';
import { sumUp, thank, writeDown } from './closing.ts';
import { callBack, calmDown, hold, pause, resume } from './easing.ts';
import { endCall, threat } from './limits.ts';
import { handOver } from './manager.ts';
import { listen, nameFeeling, open } from './opening.ts';
import { clarify, offer, own } from './solving.ts';
import { otherwise, step } from './step.ts';

// Face to face: the same steps, with a body, goods, a screen and other people around.

const openHere = otherwise(open, {
  now: {
    pl: 'Odłożyć wszystko z rąk, spojrzeć i się przywitać. Stać luźno, dłonie na widoku.',
    ru: 'Отложите всё из рук, посмотрите и поздоровайтесь. Стойте свободно, руки на виду.',
    en: 'Put down what you hold, look up and greet. Stand at ease, hands in view.',
  },
  rather: [
    {
      pl: 'Moment, tylko coś skończę.',
      ru: 'Сейчас, только закончу.',
      en: 'One moment, let me finish this.',
    },
    { pl: 'Co tym razem?', ru: 'Ну что на этот раз?', en: 'What is it this time?' },
    {
      pl: 'Z reklamacjami to do kasy obok.',
      ru: 'С претензиями в соседнюю кассу.',
      en: 'Complaints are the other till.',
    },
  ],
  questions: [{ pl: 'W czym mogę pomóc?', ru: 'Чем я могу помочь?', en: 'How can I help?' }],
  seconds: 20,
  next: [
    {
      to: 'moveAside',
      label: { pl: 'Obok są inni', ru: 'Рядом другие люди', en: 'Others are around' },
      when: null,
    },
    {
      to: 'listen',
      label: { pl: 'Nikogo obok', ru: 'Рядом никого', en: 'Nobody around' },
      when: null,
    },
  ],
});

const moveAside = step({
  key: 'moveAside',
  act: 'moveAside',
  title: { pl: 'Odejść na bok', ru: 'Отойти в сторону', en: 'Step aside' },
  purpose: {
    pl: 'Bez widowni łatwiej odpuścić. A kolejka może iść dalej.',
    ru: 'Без зрителей легче уступить. И очередь не стоит.',
    en: 'Without an audience it is easier to let go. And the queue can move on.',
  },
  now: {
    pl: 'Wskazać spokojne miejsce otwartą dłonią i iść obok, nie przodem. Kolejkę przejmuje ktoś z zespołu.',
    ru: 'Покажите спокойное место открытой ладонью и идите рядом, не впереди. Очередь берёт коллега.',
    en: 'Show a quiet spot with an open hand and walk beside, not ahead. A colleague takes the queue.',
  },
  rather: [
    {
      pl: 'Nie przy ludziach, proszę.',
      ru: 'Только не при людях.',
      en: 'Not in front of everyone, please.',
    },
    {
      pl: {
        f: 'Pani blokuje kolejkę.',
        m: 'Pan blokuje kolejkę.',
        other: 'Kolejka przez to stoi.',
      },
      ru: 'Вы задерживаете очередь.',
      en: 'You’re holding up the queue.',
    },
    {
      pl: 'Proszę stanąć z boku i poczekać.',
      ru: 'Встаньте в сторонку и подождите.',
      en: 'Wait over there till I’m free.',
    },
  ],
  questions: [
    {
      pl: 'Przejdziemy tam, gdzie spokojniej?',
      ru: 'Отойдём туда, где потише?',
      en: 'Shall we go where it’s quieter?',
    },
  ],
  seconds: 30,
  entries: [],
  next: [
    {
      to: 'listen',
      label: { pl: 'Można rozmawiać', ru: 'Можно говорить', en: 'Ready to talk' },
      when: null,
    },
  ],
});

const listenHere = otherwise(listen, {
  now: {
    pl: 'Dać dokończyć. Patrzeć na człowieka, nie w ekran, i czasem skinąć głową.',
    ru: 'Дайте договорить. Смотрите на человека, не в экран, иногда кивайте.',
    en: 'Let them finish. Look at the person, not at the screen, and nod now and then.',
  },
  rather: [
    ...listen.rather.slice(0, 2),
    {
      pl: 'Proszę mówić, ja w tym czasie kogoś obsłużę.',
      ru: 'Говорите, я пока другого обслужу.',
      en: 'Go on, I’ll just serve this one.',
    },
  ],
});

const nameFeelingHere = otherwise(nameFeeling, {
  now: {
    pl: 'Powiedzieć jednym zdaniem, jak to wygląda z drugiej strony. Bez uśmiechu, wzrok spokojny, chwila ciszy.',
    ru: 'Скажите одной фразой, каково это с другой стороны. Без улыбки, взгляд спокойный, помолчите.',
    en: 'Say in one sentence what this must be like for them. No smile, a calm look, a moment of silence.',
  },
});

const clarifyHere = otherwise(clarify, {
  now: {
    pl: 'Położyć towar między sobą i obejrzeć go razem. Zapytać, zanim się go weźmie do ręki.',
    ru: 'Положите товар между вами и осмотрите вместе. Прежде чем взять его в руки, спросите.',
    en: 'Lay the goods between you and look at them together. Ask before you pick them up.',
  },
  rather: [
    {
      pl: 'U mnie działa.',
      ru: 'У меня работает.',
      en: 'It works for me.',
    },
    ...clarify.rather.slice(1),
  ],
  questions: [
    {
      pl: 'W którym miejscu to widać?',
      ru: 'Покажете, где это видно?',
      en: 'Could you show me where?',
    },
    ...clarify.questions,
  ],
});

const ownHere = otherwise(own, {
  now: {
    pl: 'Przeprosić za sytuację, patrząc w oczy, i powiedzieć, kto prowadzi sprawę. Nie wskazywać na zespół.',
    ru: 'Извинитесь за ситуацию, глядя в глаза, и скажите, что делом занимаетесь вы. На коллег не кивайте.',
    en: 'Apologise for the situation, eye to eye, and say that you are taking it on. No nod towards the team.',
  },
});

const offerHere = otherwise(offer, {
  now: {
    pl: 'Pokazać dwie albo trzy możliwości na ladzie lub na kartce. Przy każdej termin do dotrzymania.',
    ru: 'Покажите два-три варианта на прилавке или на листке. У каждого срок, который получится выдержать.',
    en: 'Show two or three options on the counter or on paper. Each with a date that we can keep.',
  },
});

const sumUpHere = otherwise(sumUp, {
  now: {
    pl: 'Obrócić ekran z podsumowaniem i przejść je razem, punkt po punkcie. Poczekać na „tak”.',
    ru: 'Поверните экран с итогом и пройдите его вместе, по пунктам. Дождитесь «да».',
    en: 'Turn the screen with the summary and go through it together, point by point. Wait for a “yes”.',
  },
});

const writeDownHere = otherwise(writeDown, {
  now: {
    pl: 'Uzupełnić reklamację i opisać oddany towar przy kliencie. Dać kartkę z ustaleniami.',
    ru: 'Дополните претензию и опишите принятый товар при клиенте. Дайте листок с договорённостями.',
    en: 'Complete the complaint and describe the goods handed in while they watch. Give them a slip of what was agreed.',
  },
  rather: [
    {
      pl: 'Proszę to tu zostawić, opisze się później.',
      ru: 'Оставьте тут, потом опишем.',
      en: 'Just leave it here, we’ll log it later.',
    },
    ...writeDown.rather,
  ],
  seconds: 90,
});

const thankHere = otherwise(thank, {
  now: {
    pl: 'Podziękować za coś konkretnego i podejść kawałek w stronę drzwi. Potem nastrój i dalszy kontakt.',
    ru: 'Поблагодарите за что-то конкретное и пройдите пару шагов к двери. Потом настроение и повторный контакт.',
    en: 'Thank them for one particular thing and walk a few steps to the door with them. Then mood and follow-up.',
  },
});

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
  title: { pl: 'Umówić termin', ru: 'Условиться о встрече', en: 'Set a time' },
  now: {
    pl: 'Ustalić telefon albo wizytę: dzień, godzinę i kto będzie czekać. Dać to na kartce.',
    ru: 'Условьтесь о звонке или визите: день, час и кто будет ждать. Дайте это на листке.',
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
    ru: 'Позовите руководителя и по пути перескажите дело. Представьте стороны и побудьте рядом.',
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
    pl: 'Odsunąć się, nie zagradzać wyjścia, nikogo nie zatrzymywać. Zawołać zespół, w niebezpieczeństwie dzwonić pod 112.',
    ru: 'Отойдите, выход не загораживайте, никого не удерживайте. Позовите коллег, при опасности звоните 112.',
    en: 'Step back, leave the exit clear, hold nobody. Call the team; in danger ring 999 or 112.',
  },
});

const joinsIn = step({
  key: 'joinsIn',
  act: 'moveAside',
  title: { pl: 'Ktoś się wtrąca', ru: 'Кто-то вмешался', en: 'Somebody joins in' },
  purpose: {
    pl: 'Rozmawia się z jedną osobą. Dwie złości naraz to za dużo.',
    ru: 'Говорят с одним человеком. Две злости сразу слишком много.',
    en: 'One talks with one person. Two angers at once are too many.',
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
      label: { pl: 'Znów w cztery oczy', ru: 'Снова наедине', en: 'The two of us again' },
      when: null,
    },
  ],
});

export const atCounter = {
  open: openHere,
  moveAside,
  listen: listenHere,
  nameFeeling: nameFeelingHere,
  clarify: clarifyHere,
  own: ownHere,
  offer: offerHere,
  sumUp: sumUpHere,
  writeDown: writeDownHere,
  thank: thankHere,
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
