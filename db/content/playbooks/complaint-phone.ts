import {
  abuse,
  askingMuch,
  beyondLimit,
  callingBack,
  danger,
  easing,
  stuck,
  threatened,
} from './detours.ts';
import {
  history,
  likelyCause,
  openThings,
  options,
  ownLimit,
  ownState,
  papers,
} from './prepare.ts';
import { shipped } from './shipped.ts';
import { sumUp, thank, writeDown } from './steps/closing.ts';
import { callBack, calmDown, hold, pause, resume } from './steps/easing.ts';
import { afterwards, endCall, request, threat, warn } from './steps/limits.ts';
import { aboveLimit, handOver, safety, unreasonable } from './steps/manager.ts';
import { listen, nameFeeling, open, sayBack } from './steps/opening.ts';
import { agree, clarify, offer, own } from './steps/solving.ts';

export const complaintPhone = shipped({
  key: 'complaint-phone',
  title: { pl: 'Reklamacja przez telefon', ru: 'Претензия по телефону', en: 'Complaint by phone' },
  summary: {
    pl: 'Od pierwszej złości do ustaleń, których obie strony są pewne.',
    ru: 'От первой вспышки до договорённости, в которой уверены обе стороны.',
    en: 'From the first anger to an agreement that both sides are sure of.',
  },
  channels: ['phone'],
  kinds: ['complaint'],
  start: open.key,
  prepare: [history, openThings, likelyCause, options, papers, ownLimit, ownState],
  steps: [
    open,
    listen,
    nameFeeling,
    sayBack,
    clarify,
    own,
    offer,
    agree,
    sumUp,
    writeDown,
    thank,
    calmDown,
    pause,
    hold,
    resume,
    callBack,
    unreasonable,
    aboveLimit,
    handOver,
    request,
    warn,
    endCall,
    threat,
    afterwards,
    safety,
  ],
  detours: [...easing, callingBack, askingMuch, beyondLimit, stuck, ...abuse, threatened, danger],
  review: [
    {
      question: {
        pl: 'Czy był czas, żeby wygadać się do końca?',
        ru: 'Удалось ли человеку выговориться?',
        en: 'Was there time to tell it all?',
      },
      mistake: {
        pl: 'Przerwać w pierwszej minucie, żeby coś wyjaśnić.',
        ru: 'Перебить в первую же минуту, чтобы объяснить.',
        en: 'Cutting in within the first minute, to explain.',
      },
    },
    {
      question: {
        pl: 'Czy każdej obietnicy da się dotrzymać?',
        ru: 'Все ли обещания выполнимы?',
        en: 'Can every promise be kept?',
      },
      mistake: {
        pl: 'Obiecać za dużo, byle już skończyć rozmowę.',
        ru: 'Пообещать лишнее, лишь бы закончить разговор.',
        en: 'Promising too much, just to get off the phone.',
      },
    },
    {
      question: {
        pl: 'Czy dalszy kontakt ma dzień i godzinę?',
        ru: 'Есть ли у повторного контакта день и час?',
        en: 'Does the follow-up have a day and a time?',
      },
      mistake: {
        pl: 'Załatwione, więc nikt nie pyta, czy to pomogło.',
        ru: 'Уладили, и никто не спросил, помогло ли.',
        en: 'It is settled, so nobody asks whether it helped.',
      },
    },
  ],
});
