import type { Phrase } from '#contract/playbook.ts';
import { agree } from './agree.ts';
import { callBack } from './call-back.ts';
import { clarify } from './clarify.ts';
import { deEscalate } from './de-escalate.ts';
import { end } from './end.ts';
import { handOver } from './hand-over.ts';
import { hold } from './hold.ts';
import { listen } from './listen.ts';
import { moveAside } from './move-aside.ts';
import { nameFeeling } from './name-feeling.ts';
import { offer } from './offer.ts';
import { open } from './open.ts';
import { own } from './own.ts';
import { pause } from './pause.ts';
import { request } from './request.ts';
import { resume } from './resume.ts';
import { safety } from './safety.ts';
import { sayBack } from './say-back.ts';
import { sumUp } from './sum-up.ts';
import { thank } from './thank.ts';
import { threat } from './threat.ts';
import { unreasonable } from './unreasonable.ts';
import { warn } from './warn.ts';
import { writeDown } from './write-down.ts';

export { patternActs } from './patterns.ts';

/** In the order of a talk. */
export const shippedPhrases: readonly Phrase[] = [
  ...open,
  ...moveAside,
  ...listen,
  ...nameFeeling,
  ...sayBack,
  ...clarify,
  ...own,
  ...offer,
  ...agree,
  ...sumUp,
  ...writeDown,
  ...thank,
  ...deEscalate,
  ...pause,
  ...callBack,
  ...handOver,
  ...unreasonable,
  ...request,
  ...warn,
  ...end,
  ...threat,
  ...safety,
  ...hold,
  ...resume,
];
