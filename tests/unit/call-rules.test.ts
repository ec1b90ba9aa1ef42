import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankCall, type CallContent } from '#contract/calls.ts';
import { contactKinds, outcomes } from '#contract/contact-words.ts';
import { offerFor, takenUp } from '../../renderer/features/calls/suggestion.ts';
import { secondsFromText } from '../../renderer/features/calls/talk-length.ts';
import { createFormat } from '../../renderer/format.ts';

const call = (content: Partial<CallContent>): CallContent => ({ ...blankCall, ...content });
const tomorrow = '2026-03-03';

describe('what is offered', () => {
  test.each([
    [{ kind: 'complaint' }, 'answer'],
    [{ kind: 'complaint', outcome: 'solved' }, 'comeBack'],
    [{ kind: 'praise' }, 'thankYou'],
    [{ kind: 'thanks', outcome: 'solved' }, 'thankYou'],
    [{ kind: 'order', outcome: 'callBack' }, 'callBack'],
    [{ kind: 'complaint', outcome: 'callBack' }, 'callBack'],
    [{ kind: 'enquiry' }, null],
    [{ kind: 'order', outcome: 'agreed' }, null],
  ] as const)('for %j is %s', (content, offer) => {
    expect(offerFor(call(content))).toBe(offer);
  });

  test('is never offered twice, and changes nothing that was chosen', () => {
    const anyCall = fc.record({
      kind: fc.constantFrom(...contactKinds),
      outcome: fc.constantFrom(null, ...outcomes),
    });
    fc.assert(
      fc.property(anyCall, (chosen) => {
        const before = call(chosen);
        const offer = offerFor(before);
        if (offer === null) return;
        const after = { ...before, ...takenUp(offer, { tomorrow, note: 'x' }) };
        expect(offerFor(after)).toBeNull();
        expect(after.followUp).toEqual({ dueOn: tomorrow, note: 'x' });
        expect(after.kind).toBe(before.kind);
        expect(after.outcome).toBe(before.outcome ?? (offer === 'answer' ? 'agreed' : null));
      }),
    );
  });
});

describe('a typed length', () => {
  test.each([
    ['0:42', 42],
    ['12:05', 725],
    ['1:02:03', 3723],
    ['12', 720],
    [' 3:00 ', 180],
  ])('%j is %d seconds', (text, seconds) => {
    expect(secondsFromText(text)).toBe(seconds);
  });

  test.each(['', 'x', '-1', '1:2', '1:2:3:4', '1:00:0', '12,5'])('%j is none', (text) => {
    expect(secondsFromText(text)).toBeUndefined();
  });

  test('is read as it was shown', () => {
    const { duration } = createFormat('en');
    fc.assert(
      fc.property(fc.nat(99 * 3600), (seconds) => {
        expect(secondsFromText(duration(seconds))).toBe(seconds);
      }),
    );
  });
});
