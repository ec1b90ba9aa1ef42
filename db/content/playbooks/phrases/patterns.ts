import type { ContactPattern } from '#contract/observations.ts';
import type { Act } from '#contract/playbook.ts';

/** The acts in which one speaks differently with such a customer; each has phrases of its own. */
export const patternActs: Readonly<Record<ContactPattern, readonly Act[]>> = {
  // Asks for more than others get: wants details and reasons, and has to hear fair limits.
  demanding: [
    'listen',
    'nameFeeling',
    'clarify',
    'own',
    'offer',
    'agree',
    'sumUp',
    'deEscalate',
    'handOver',
    'unreasonable',
  ],
  // Every sentence can heat things up or cool them: shorter, impersonal, with the next step in it.
  aggressive: [
    'open',
    'listen',
    'nameFeeling',
    'sayBack',
    'clarify',
    'own',
    'offer',
    'agree',
    'sumUp',
    'thank',
    'deEscalate',
    'pause',
    'callBack',
    'unreasonable',
  ],
  // Loses the thread: one thing in one sentence, plain words, and no shame about it.
  confused: ['listen', 'nameFeeling', 'sayBack', 'clarify', 'offer', 'agree', 'sumUp'],
  // Changes what was said: from what it is for to a decision that is written down.
  changeable: ['listen', 'sayBack', 'clarify', 'offer', 'agree', 'sumUp', 'writeDown'],
  // Says little: open questions, time, and ways to answer with one word.
  silent: ['open', 'listen', 'nameFeeling', 'clarify', 'offer', 'agree', 'thank'],
  // Cannot choose: the one doubt, a trial or a small step, and time without pressure.
  undecided: ['listen', 'nameFeeling', 'clarify', 'offer', 'agree', 'sumUp', 'callBack'],
  // Knows the goods: facts, reasons and tests, and credit for the knowledge.
  expert: ['listen', 'sayBack', 'clarify', 'own', 'offer', 'agree', 'thank'],
  // Sees every flaw: the standard is asked for, agreed and written down exactly.
  perfectionist: [
    'nameFeeling',
    'sayBack',
    'clarify',
    'own',
    'offer',
    'agree',
    'sumUp',
    'writeDown',
    'thank',
  ],
  // Every sum counts: tact about the feeling, an offer that fits, no surprise in the price.
  shortOfMoney: ['nameFeeling', 'clarify', 'offer', 'agree', 'sumUp', 'unreasonable'],
  // Brings ten things at once: one of them is picked, the others are kept on a list.
  enthusiastic: ['listen', 'sayBack', 'clarify', 'offer', 'agree', 'sumUp', 'thank'],
  // Comes back with trouble: today's fault apart from what returns, and one person who leads.
  frequentComplaints: [
    'open',
    'listen',
    'nameFeeling',
    'sayBack',
    'clarify',
    'own',
    'offer',
    'agree',
    'sumUp',
    'thank',
  ],
};
