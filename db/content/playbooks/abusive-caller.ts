import { callingBack, danger, stuck, threatened } from './detours.ts';
import { openThings, ownState } from './prepare.ts';
import { detour, shipped } from './shipped.ts';
import { sumUp, writeDown } from './steps/closing.ts';
import { callBack } from './steps/easing.ts';
import { afterwards, endCall, threat } from './steps/limits.ts';
import { handOver, safety } from './steps/manager.ts';
import { whenRough } from './steps/rough.ts';
import { agree } from './steps/solving.ts';

export const abusiveCaller = shipped({
  key: 'abusive-caller',
  title: { pl: 'Obelgi przez telefon', ru: 'Оскорбления по телефону', en: 'Abuse on the phone' },
  summary: {
    pl: 'Prośba, ostrzeżenie, koniec rozmowy. I droga powrotu, gdy ktoś się uspokoi.',
    ru: 'Просьба, предупреждение, конец разговора. И путь назад, если человек успокоится.',
    en: 'Request, warning, end. And a way back when somebody calms down.',
  },
  channels: ['phone'],
  kinds: ['enquiry', 'order', 'complaint', 'other'],
  start: whenRough.open.key,
  prepare: [
    {
      pl: 'Znać kolejność: wulgaryzmy to dwie prośby i ostrzeżenie, obelgi to od razu ostrzeżenie.',
      ru: 'Помните порядок: на брань две просьбы и предупреждение, на оскорбления сразу предупреждение.',
      en: 'Know the order: two requests and a warning for swearing, a warning at once for insults.',
    },
    {
      pl: 'Wiedzieć, kto z zespołu jest obok i gdzie jest kierownik.',
      ru: 'Знайте, кто из коллег рядом и где руководитель.',
      en: 'Know who is near and where the manager is.',
    },
    openThings,
    {
      pl: 'Mieć pod ręką adres, pod który można napisać.',
      ru: 'Держите под рукой адрес, на который можно написать.',
      en: 'Have the address ready that people can write to.',
    },
    ownState,
  ],
  steps: [
    whenRough.open,
    whenRough.request,
    whenRough.requestAgain,
    whenRough.warn,
    whenRough.matter,
    whenRough.offer,
    agree,
    sumUp,
    writeDown,
    whenRough.thank,
    endCall,
    afterwards,
    whenRough.calmDown,
    callBack,
    handOver,
    threat,
    safety,
  ],
  detours: [
    detour(
      whenRough.calmDown,
      { pl: 'Emocje rosną', ru: 'Эмоции растут', en: 'Emotions rise' },
      { fact: 'moodFell' },
    ),
    callingBack,
    stuck,
    detour(
      endCall,
      {
        pl: 'Obelgi mimo ostrzeżenia',
        ru: 'Оскорбления после предупреждения',
        en: 'Insults despite the warning',
      },
      { fact: 'warnings', atLeast: 1 },
    ),
    threatened,
    danger,
  ],
  review: [
    {
      question: {
        pl: 'Czy każda odpowiedź dotyczyła sprawy?',
        ru: 'Был ли каждый ответ по делу?',
        en: 'Did every answer keep to the matter?',
      },
      mistake: {
        pl: 'Odgryźć się, choćby jednym zdaniem.',
        ru: 'Ответить колкостью, хотя бы одной.',
        en: 'Hitting back, if only with one sentence.',
      },
    },
    {
      question: {
        pl: 'Czy ostrzeżenie padło w porę i tylko raz?',
        ru: 'Прозвучало ли предупреждение вовремя и только раз?',
        en: 'Did the warning come in time, and only once?',
      },
      mistake: {
        pl: 'Zapowiadać koniec rozmowy i nie kończyć.',
        ru: 'Пригрозить концом разговора и остаться на линии.',
        en: 'Announcing the end of the call and staying on the line.',
      },
    },
    {
      question: {
        pl: 'Czy po tej rozmowie był czas na oddech?',
        ru: 'Было ли после разговора время перевести дух?',
        en: 'Was there time to breathe afterwards?',
      },
      mistake: {
        pl: 'Odebrać od razu następny telefon, jakby nic się nie stało.',
        ru: 'Сразу взять следующий звонок, будто ничего не было.',
        en: 'Taking the next call at once, as if nothing had happened.',
      },
    },
  ],
});
