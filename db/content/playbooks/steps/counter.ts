import { sumUp, thank, writeDown } from './closing.ts';
import { aside } from './counter-aside.ts';
import { listen, nameFeeling, open } from './opening.ts';
import { clarify, offer, own } from './solving.ts';
import { otherwise, step } from './step.ts';

// Face to face: the same steps, with a body, goods, a screen and other people around.

const openHere = otherwise(open, {
  now: {
    pl: 'Odłożyć wszystko z rąk, spojrzeć i się przywitać. Stać luźno, dłonie na widoku.',
    ru: 'Уберите всё из рук, посмотрите и поздоровайтесь. Стойте свободно, руки на виду.',
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
    ru: 'Скажите одной фразой, каково это с другой стороны. Не улыбайтесь, смотрите спокойно, помолчите.',
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
    pl: 'Przeprosić, patrząc w oczy, i na głos wziąć sprawę w swoje ręce. Nie wskazywać na zespół.',
    ru: 'Извинитесь за ситуацию, глядя в глаза, и скажите, что делом занимаетесь вы. На коллег не кивайте.',
    en: 'Look at them, apologise for the situation, say that you are taking it on. No pointing at colleagues.',
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
    en: 'Complete the complaint and note the state of the goods together. Give them a slip with what was agreed.',
  },
  rather: [
    {
      pl: 'Proszę to tu zostawić, opisze się później.',
      ru: 'Оставьте тут, потом опишем.',
      en: 'Just leave it here, we’ll log it later.',
    },
    ...writeDown.rather.slice(1),
  ],
  seconds: 90,
});

const thankHere = otherwise(thank, {
  now: {
    pl: 'Podziękować za coś konkretnego i odprowadzić kawałek do drzwi. Potem nastrój i dalszy kontakt.',
    ru: 'Поблагодарите за что-то конкретное и пройдите пару шагов к двери. Потом настроение и повторный контакт.',
    en: 'Thank them for one particular thing and walk part of the way to the door. Then mood and follow-up.',
  },
});

export const atCounter = {
  ...aside,
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
};
