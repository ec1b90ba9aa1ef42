import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { stepOf, usualCourse } from '#contract/guided-talk.ts';
import { complaintPhone } from '#db/content/playbooks/complaint-phone.ts';
import { addCustomer, beforeEachCalls, engine, open, press, wojcik } from '../support/calls.tsx';
import { blankFacts, refund, step as takeStep } from '../support/complaints.ts';
import { agreed, guidedPart, openTalkOf } from '../support/guided.ts';
import { ola } from '../support/staff.tsx';

beforeEachCalls();

const at = '2026-03-02T09:00:00.000Z';

/** The talk of Anna Wójcik at this step, with all that is written down in the end. */
async function talkAt(key = 'open'): Promise<string> {
  const customerId = await addCustomer(wojcik);
  await showAt(customerId, key);
  return customerId;
}

async function showAt(customerId: string, key: string): Promise<void> {
  const events = key === 'open' ? [] : [{ at, did: 'go' as const, to: key, skipped: '' }];
  const { id } = await openTalkOf(engine, customerId, guidedPart(agreed, { events }));
  open();
  act(() => navigate(`/calls/${id}`));
  await screen.findByRole('navigation', { name: 'Course of the talk' });
  await screen.findByRole('heading', { name: 'Anna Wójcik' });
}

const group = (name: string) => screen.getByRole('group', { name });
const region = (name: string) => screen.getByRole('region', { name });

/** All that is announced by itself, with what it says. */
const announced = () =>
  [...document.querySelectorAll('[aria-live=polite], [aria-live=assertive], [role=status]')].map(
    ({ textContent }) => textContent,
  );

describe('a guided call, to somebody who hears it', () => {
  test('has its parts by their names, in the order in which they are read', async () => {
    await talkAt('clarify');
    const parts = [
      screen.getByRole('heading', { level: 1, name: 'Call' }),
      screen.getByRole('combobox', { name: 'Call guide' }),
      screen.getByRole('radiogroup', { name: 'Mood at the start' }),
      screen.getByRole('navigation', { name: 'Course of the talk' }),
      group('At any moment'),
      screen.getByRole('heading', { level: 2, name: 'Ask for details' }),
      region('What you can say'),
      region('Ask'),
      region('Write down'),
      region('Rather not say'),
      group('What happened'),
      screen.getByRole('complementary', { name: 'Who it is' }),
      screen.getByRole('button', { name: 'Save' }),
    ];
    const inOrder = parts.toSorted((one, other) =>
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    expect(inOrder).toEqual(parts);
    expect(
      document.querySelectorAll('[tabindex]:not([tabindex="0"], [tabindex="-1"])'),
    ).toHaveLength(0);
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect([levels[0], jumps]).toEqual([1, []]);
  });

  test('hears of the next step once, and of nothing else', async () => {
    await talkAt();
    const before = announced();
    press('ArrowRight');
    const heading = await screen.findByRole('heading', { level: 2, name: 'Hear them out' });
    expect(document.activeElement).toBe(heading);
    const after = announced();
    expect(after).toHaveLength(before.length);
    expect(after.filter((text, index) => text !== before[index])).toEqual([
      stepOf(complaintPhone, 'listen')?.now.en,
    ]);
  });

  test('hears the mood as a word', async () => {
    await talkAt();
    press('ArrowDown');
    const mood = await screen.findByRole('radiogroup', { name: 'Mood now' });
    expect(within(mood).getByRole('radio', { checked: true, name: 'Upset' })).toBeTruthy();
    expect(
      within(mood)
        .getAllByRole('radio')
        .map(({ ariaLabel }) => ariaLabel),
    ).toEqual(['Very upset', 'Upset', 'Neutral', 'Content', 'Pleased']);
  });

  test('hears that the customer waits, and not how long every second', async () => {
    await talkAt();
    press('KeyH');
    await screen.findByText('The customer is waiting');
    const clock = within(screen.getByRole('main')).getByText('0:00', { selector: 'time' });
    const before = announced();
    expect(before).toContain('The customer is waiting');
    await waitFor(() => expect(clock.textContent).not.toBe('0:00'), { timeout: 5000 });
    expect(announced()).toEqual(before);
  });

  test.each([...usualCourse(complaintPhone), 'handOver', 'callBack', 'aboveLimit', 'safety'])(
    'is told true keys, each of one thing: %s',
    async (key) => {
      await talkAt(key);
      const letters = [...document.querySelectorAll('[data-key], [data-shift-key]')].map(
        (element) => [
          element.getAttribute('data-shift-key')?.replace('Key', 'Shift+') ??
            element.getAttribute('data-key')?.replace('Key', ''),
          element.getAttribute('aria-keyshortcuts'),
        ],
      );
      expect(letters.filter(([pressed, told]) => pressed !== told)).toEqual([]);
      const told = letters.map(([letter]) => letter);
      expect(told.filter((letter, index) => told.indexOf(letter) < index)).toEqual([]);
      const digits = [...group('What happened').children].map((way) =>
        way.getAttribute('aria-keyshortcuts'),
      );
      expect(digits).toEqual(
        digits.map((_, index) => (index ? `${index + 1}` : '1 Enter ArrowRight PageDown')),
      );
    },
  );
});

describe('who it is, beside the talk', () => {
  /** Of Anna Wójcik, with a promise about it. */
  async function settled(): Promise<string> {
    const customerId = await addCustomer(wojcik);
    const { id } = await engine.call('complaints.create', {
      customerId,
      newCustomer: '',
      callDraftId: null,
      facts: { ...blankFacts, account: 'The zip broke.', demandedAmount: 777_77 },
    });
    await takeStep(engine, id, { do: 'assess' });
    await takeStep(engine, id, { do: 'decide', decision: { ...refund, cost: 444_44 } });
    await engine.call('promises.add', {
      customerId,
      complaintId: id,
      callDraftId: null,
      what: 'Ring about the money',
      toWhom: '',
      dueOn: '2026-03-09',
      cost: 555_55,
      keeperId: null,
    });
    return customerId;
  }

  const beside = () => screen.getByRole('complementary', { name: 'Who it is' });

  test('tells no sums to the team', async () => {
    const customerId = await settled();
    const { id: staffId } = await engine.call('staff.add', ola);
    await engine.call('session.enter', { id: staffId, pin: null });
    await showAt(customerId, 'agree');
    await within(beside()).findByText('Ring about the money');
    expect(beside().textContent).not.toMatch(/444|555|777|PLN|zł/u);
  });

  test('tells the owner what it has cost so far, and what is still to be kept', async () => {
    await showAt(await settled(), 'agree');
    await within(beside()).findByRole('heading', { name: 'What it has cost us' });
    expect(beside().textContent).toMatch(
      /Compensation: PLN\s444\.44 \(1 complaint\)Promises: PLN\s555\.55 \(1 promise\)/u,
    );
  });
});
