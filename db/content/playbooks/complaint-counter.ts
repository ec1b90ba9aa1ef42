import { abuse, askingMuch, beyondLimit, danger, easing, stuck, threatened } from './detours.ts';
import { history, likelyCause, openThings, options, ownLimit, papers } from './prepare.ts';
import { detour, shipped } from './shipped.ts';
import { atCounter as here } from './steps/counter.ts';
import { afterwards, request, warn } from './steps/limits.ts';
import { aboveLimit, safety, unreasonable } from './steps/manager.ts';
import { sayBack } from './steps/opening.ts';
import { agree } from './steps/solving.ts';

export const complaintCounter = shipped({
  key: 'complaint-counter',
  title: {
    pl: 'Reklamacja przy ladzie',
    ru: 'Претензия у прилавка',
    en: 'Complaint at the counter',
  },
  summary: {
    pl: 'Twarzą w twarz: głos, ręce i miejsce pomagają tak samo jak słowa.',
    ru: 'Лицом к лицу: голос, руки и место помогают не меньше слов.',
    en: 'Face to face: voice, hands and place help as much as the words.',
  },
  channels: ['visit'],
  kinds: ['complaint'],
  start: here.open.key,
  prepare: [
    history,
    openThings,
    likelyCause,
    options,
    papers,
    ownLimit,
    {
      pl: 'Znaleźć spokojne miejsce i umówić się, kto przejmie kolejkę.',
      ru: 'Найдите тихое место и решите, кто возьмёт очередь.',
      en: 'Find a quiet spot and settle who takes the queue.',
    },
    {
      pl: 'Rozluźnić ramiona, stanąć pewnie, zdjąć z ekranu cudze dane.',
      ru: 'Расслабьте плечи, встаньте устойчиво, уберите с экрана чужие данные.',
      en: 'Loosen your shoulders, stand firmly, clear other people’s data off the screen.',
    },
  ],
  steps: [
    here.open,
    here.moveAside,
    here.listen,
    here.nameFeeling,
    sayBack,
    here.clarify,
    here.own,
    here.offer,
    agree,
    here.sumUp,
    here.writeDown,
    here.thank,
    here.calmDown,
    here.pause,
    here.hold,
    here.resume,
    here.joinsIn,
    here.callBack,
    unreasonable,
    aboveLimit,
    here.handOver,
    request,
    warn,
    here.endCall,
    here.threat,
    afterwards,
    safety,
  ],
  detours: [
    ...easing,
    detour(here.joinsIn, here.joinsIn.title),
    detour(here.callBack, {
      pl: 'Wrócić do tego później',
      ru: 'Вернуться к этому позже',
      en: 'Come back to it later',
    }),
    askingMuch,
    beyondLimit,
    stuck,
    ...abuse,
    threatened,
    danger,
  ],
  review: [
    {
      question: {
        pl: 'Co mówiły ręce, twarz i głos?',
        ru: 'О чём говорили руки, лицо и голос?',
        en: 'What did hands, face and voice say?',
      },
      mistake: {
        pl: 'Skrzyżowane ramiona, wzrok w ekranie, uśmiech nie w porę.',
        ru: 'Скрещённые руки, взгляд в экран, улыбка не к месту.',
        en: 'Folded arms, eyes on the screen, a smile at the wrong moment.',
      },
    },
    {
      question: {
        pl: 'Czy było spokojnie i czy ktoś zajął się kolejką?',
        ru: 'Было ли спокойно и занялся ли кто-то очередью?',
        en: 'Was it quiet, and was the queue looked after?',
      },
      mistake: {
        pl: 'Spierać się przy wszystkich, bo szkoda było paru kroków.',
        ru: 'Спорить при всех, потому что жаль было пары шагов.',
        en: 'Arguing in front of everybody to save a few steps.',
      },
    },
    {
      question: {
        pl: 'Czy klient wychodzi z czymś na piśmie?',
        ru: 'Уходит ли клиент с чем-то на бумаге?',
        en: 'Do they leave with something in writing?',
      },
      mistake: {
        pl: 'Umówić się tylko na słowo, a potem każdy pamięta swoje.',
        ru: 'Договориться на словах, а потом каждый помнит своё.',
        en: 'Agreeing by word of mouth, so that each remembers something else.',
      },
    },
  ],
});
