import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const layers = ['main', 'preload', 'renderer', 'db'] as const;

interface Arrow {
  from: string;
  to: string;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name).split(sep).join('/'));
}

const importing = /\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gmu;

/** Where a module specifier leads: a path below the root, or the name of a package. */
function target(from: string, specifier: string): string {
  if (specifier.startsWith('#contract/')) return specifier.replace('#contract', 'preload/contract');
  if (specifier.startsWith('#db/')) return specifier.replace('#db', 'db');
  if (!specifier.startsWith('.')) return specifier;
  return relative(root, resolve(root, dirname(from), specifier))
    .split(sep)
    .join('/');
}

const arrows: Arrow[] = layers.flatMap(sources).flatMap((from) =>
  [...readFileSync(join(root, from), 'utf8').matchAll(importing)].map(
    ([, fixed, effect, lazy]) => ({
      from,
      to: target(from, fixed ?? effect ?? lazy ?? ''),
    }),
  ),
);

/** Every arrow that `rule` forbids, in words. */
function broken(rule: (arrow: Arrow) => boolean): string[] {
  return arrows.filter(rule).map(({ from, to }) => `${from} → ${to}`);
}

const below = (path: string, folder: string) => path.startsWith(`${folder}/`);
const anyOf = (path: string, folders: readonly string[]) => folders.some((f) => below(path, f));
const isPackage = (to: string, name: string) => to === name || to.startsWith(`${name}/`);

test('the arrows were found', () => {
  expect(arrows.length).toBeGreaterThan(200);
  expect(arrows).toContainEqual({ from: 'main/features/shop/handlers.ts', to: 'db/shop.ts' });
});

test('the contract knows only zod', () => {
  expect(
    broken(
      ({ from, to }) =>
        below(from, 'preload/contract') && to !== 'zod' && !below(to, 'preload/contract'),
    ),
  ).toEqual([]);
});

test('preload knows the contract and Electron', () => {
  expect(
    broken(({ from, to }) => below(from, 'preload') && anyOf(to, ['main', 'renderer', 'db'])),
  ).toEqual([]);
});

test('db knows the contract, and nothing of Electron or of the rules', () => {
  expect(
    broken(
      ({ from, to }) =>
        below(from, 'db') &&
        (anyOf(to, ['main', 'renderer']) ||
          isPackage(to, 'electron') ||
          (below(to, 'preload') && !below(to, 'preload/contract'))),
    ),
  ).toEqual([]);
});

test('the renderer knows the contract, and nothing of the other side', () => {
  expect(
    broken(
      ({ from, to }) =>
        below(from, 'renderer') &&
        (anyOf(to, ['main', 'db']) ||
          (below(to, 'preload') && !below(to, 'preload/contract')) ||
          to.startsWith('node:') ||
          ['electron', 'better-sqlite3', 'kysely'].some((name) => isPackage(to, name))),
    ),
  ).toEqual([]);
});

test('nobody imports the renderer; only the shell and the start touch Electron', () => {
  expect(broken(({ from, to }) => !below(from, 'renderer') && below(to, 'renderer'))).toEqual([]);
  expect(
    broken(
      ({ from, to }) =>
        isPackage(to, 'electron') &&
        !below(from, 'main/shell') &&
        !['main/index.ts', 'preload/index.ts'].includes(from),
    ),
  ).toEqual([]);
});

/** What a feature lets the others use, and why; everything else in it is its own. */
const shared: Readonly<Record<string, string>> = {
  'main/features/calls/save-call.ts': 'a guided call of the demo shop ends like any other',
  'main/features/clocks/calendar.ts': 'a complaint is reckoned with the calendar of the shop',
  'main/features/clocks/days.ts': 'days are counted one way',
  'main/features/clocks/deadlines.ts': 'a complaint has the deadlines of the law',
  'main/features/clocks/opening-hours.ts': 'what is proposed falls on an open day',
  'main/features/clocks/own-targets.ts': 'a complaint has the deadlines of the shop',
  'main/features/clocks/spans.ts': 'own deadlines stand while a complaint waits',
  'main/features/clocks/zone.ts': 'days begin and end by the clock of the shop',
  'main/features/complaints/broken-promise.ts': 'a broken promise reopens its complaint',
  'main/features/complaints/deeds.ts': 'what is agreed in a guided talk is done to its complaint',
  'main/features/complaints/limits.ts': 'in a guided talk nobody gives more than else',
  'main/features/complaints/taking-in.ts': 'a guided talk takes its complaint in',
  'main/features/complaints/clocks.ts': 'changed rules move the deadlines of complaints',
  'main/features/complaints/workflow.ts': 'complaints of the demo shop go the same way',
  'main/features/complaints/planned-question.ts': 'the demo shop asks after its complaints too',
  'main/features/complaints/reckoning.ts': 'promises and rules move the deadlines of complaints',
  'main/features/customers/typed-card.ts':
    'calls and complaints begin with somebody without a card',
  'main/features/customers/details.ts': 'a number is stored one way, whatever makes the card',
  'main/features/guided/keep-talk.ts': 'a call keeps what was agreed where a playbook led it',
  'main/features/guided/take-talk-back.ts': 'undo of a call takes back what was agreed in it',
  'main/features/today/days.ts': 'the days of the demo shop are counted as those of Today',
  'renderer/features/after-talk/OwnAnswers.tsx': 'one reads what one thought where the call stands',
  'renderer/features/after-talk/letters.ts':
    'the sheet of keys names those of the page after a call',
  'renderer/features/after-talk/queries.ts': 'Today tells of talks after which something is left',
  'renderer/features/backup/BackupSection.tsx': 'a section of the settings',
  'renderer/features/backup/PassphraseForm.tsx': 'a locked backup is opened to be restored too',
  'renderer/features/backup/StaleBackup.tsx': 'Today says that a backup is missing',
  'renderer/features/backup/queries.ts': 'the sheet for recovery says where the backups are',
  'renderer/features/backup/use-since.ts': 'a backup is as old wherever it is offered',
  'renderer/features/calls/Caller.tsx': 'a complaint shows whose it is like a call',
  'renderer/features/calls/CallerSearch.tsx': 'a complaint begins with whose it is',
  'renderer/features/calls/queries.ts': 'open calls stand on Today and in the palette too',
  'renderer/features/calls/use-draft.ts': 'a complaint begins with the notes of its call',
  'renderer/features/calls/use-new-call.ts': 'a call begins wherever a customer is shown',
  'renderer/features/calls/way-back.ts': 'a parked call is gone back to from Today and the palette',
  'renderer/features/customers/customer-name.ts': 'a customer has the same name everywhere',
  'renderer/features/complaints/ClockChip.tsx': 'a deadline looks the same on the card',
  'renderer/features/complaints/CustomerComplaints.tsx': 'a part of the card',
  'renderer/features/complaints/use-complaint-words.ts': 'a complaint is named the same everywhere',
  'renderer/features/complaints/open-intake.ts': 'a complaint begins on the card and in a call',
  'renderer/features/customers/list/filter-parts.ts':
    'a team member has the same name in the register',
  'renderer/features/customers/focus.ts': 'a card chosen in the palette gets the keyboard',
  'renderer/features/customers/queries.ts': 'the screen of a call shows the card of the caller',
  'renderer/features/customers/use-customer-name.ts': 'a customer has the same name everywhere',
  'renderer/features/demo/DemoSection.tsx': 'a section of the settings',
  'renderer/features/demo/demo-run.ts': 'the first steps can add the demo shop',
  'renderer/features/due/Digest.tsx': 'a part of Today',
  'renderer/features/due/DueSection.tsx': 'a part of Today',
  'renderer/features/limits-crossed/LimitsCrossed.tsx': 'a part of Today',
  'renderer/features/due/queries.ts': 'with something due, Today does not say that nothing waits',
  'renderer/features/due/use-rule-text.ts': 'the settings list the rules that deadlines come from',
  'renderer/features/follow-ups/FollowUpFields.tsx': 'a call ends with a follow-up',
  'renderer/features/follow-ups/FollowUpList.tsx': 'follow-ups stand on Today and on the card',
  'renderer/features/follow-ups/queries.ts': 'Today shows them, and a call finishes one',
  'renderer/features/help/help-state.ts': 'the settings open the sheet of keys',
  'renderer/features/playbooks/PlaybooksSection.tsx': 'a section of the settings',
  'renderer/features/playbooks/queries.ts': 'a call is led by one of them',
  'renderer/features/profile/Consents.tsx': 'a part of the card',
  'renderer/features/profile/Details.tsx': 'a part of the card',
  'renderer/features/profile/Glance.tsx': 'a part of the card',
  'renderer/features/profile/Links.tsx': 'a part of the card',
  'renderer/features/profile/Observations.tsx': 'a part of the card',
  'renderer/features/promises/BegunForms.tsx': 'a promise is kept or moved on Today too',
  'renderer/features/promises/PromiseEndForms.tsx': 'a promise is kept or moved on Today too',
  'renderer/features/promises/KeptRate.tsx': 'Today says how many promises were kept',
  'renderer/features/promises/PromiseList.tsx': 'promises stand on the complaint and on the card',
  'renderer/features/recovery/RestorePanel.tsx': 'the first steps can restore a backup',
  'renderer/features/recovery/RestoreSection.tsx': 'a section of the settings',
  'renderer/features/recovery/restore-run.ts': 'the first steps can restore a backup',
  'renderer/features/rules/RulesSection.tsx': 'a section of the settings',
  'renderer/features/rules/queries.ts': 'complaints go by the rules of the shop',
  'renderer/features/settings/PlaceFields.tsx': 'the first steps ask for the place of the shop too',
  'renderer/features/settings/Section.tsx':
    'the demo shop, the backup and restoring look like the other settings',
  'renderer/features/settings/currencies.ts': 'the first steps propose a currency',
  'renderer/features/settings/languages.ts': 'the first steps and the palette change the language',
  'renderer/features/settings/queries.ts': 'others read what was set',
  'renderer/features/settings/use-change-preferences.ts':
    'the first steps and the palette change the language',
  'renderer/features/settings/use-home-country.ts': 'numbers are written as at home everywhere',
  'renderer/features/customers/languages.ts': 'the team speaks the languages of the customers',
  'renderer/features/complaints/detail/step-order.ts':
    'the sheet of keys names those of a complaint',
  'renderer/features/customers/unsaved-edits.ts': 'one person’s drafts are not shown to the next',
  'renderer/features/palette/palette-state.ts': 'a locked counter shows nothing of it',
  'renderer/features/staff/AutoLock.tsx': 'a part of the settings',
  'renderer/features/staff/OwnPin.tsx': 'a part of the settings',
  'renderer/features/staff/Team.tsx': 'a part of the settings',
  'renderer/features/staff/at-work.ts': 'who can be given something to do',
  'renderer/features/staff/name-oneself.ts': 'the first steps ask for the own name',
  'renderer/features/staff/queries.ts': 'others read who is at the counter and who works here',
  'renderer/features/staff/use-may.ts': 'what a role would be refused is left out everywhere',
  'renderer/features/views/ViewNameForm.tsx': 'customers and complaints have views of their own',
  'renderer/features/views/ViewsMenu.tsx': 'customers and complaints have views of their own',
  'renderer/features/views/use-naming.ts': 'customers and complaints have views of their own',
  'renderer/features/views/use-views.ts': 'customers and complaints have views of their own',
  'renderer/features/timeline/Timeline.tsx': 'a part of the card',
  'renderer/features/timeline/use-asked-contact.ts': 'a complaint leads to its call',
  'renderer/features/today/queries.ts': 'the palette begins with whom Today shows',
  'renderer/features/today/use-somebody.ts': 'somebody is named the same after a talk',
  'renderer/features/today/use-today.ts': 'the palette begins with whom Today shows',
  'renderer/features/calls/CallTimer.tsx': 'a guided call is timed like any other',
  'renderer/features/calls/KeptSign.tsx': 'a guided call is kept like any other',
  'renderer/features/calls/WhoField.tsx': 'a guided call has a customer like any other',
  'renderer/features/calls/use-elapsed.ts': 'the customer on hold waits by the same clock',
  'renderer/features/calls/use-running-call.ts': 'a guided call is a call',
  'renderer/features/complaints/detail/DiagnosisFields.tsx':
    'after a talk the cause is named as on the complaint',
  'renderer/features/complaints/detail/queries.ts': 'a guided call shows what helped last time',
  'renderer/features/complaints/detail/SuggestedRemedies.tsx': 'a guided call offers the same',
  'renderer/features/complaints/detail/suggested-remedies.ts': 'a guided call offers the same',
  'renderer/features/complaints/detail/use-cause-name.ts':
    'the sheet before a call names causes as the complaint does',
  'renderer/features/complaints/detail/use-limit.ts': 'a guided call has the same limits',
  'renderer/features/complaints/queries.ts': 'a guided call shows what helped last time',
  'renderer/features/guided/BeginGuided.tsx': 'a guided call begins on a card and a complaint',
  'renderer/features/guided/begin.ts': 'what is prepared has the guide that a call would have',
  'renderer/features/guided/Helped.tsx': 'the sheet before a call shows what helped too',
  'renderer/features/guided/OptionFields.tsx': 'the sheet before a call prepares the same options',
  'renderer/features/guided/wording.ts': 'the sheet before a call speaks as the guide does',
  'renderer/features/guided/GuidedCall.tsx': 'a call may be led by a guide',
  'renderer/features/guided/letters.ts': 'the sheet of keys names those of a guided call',
  'renderer/features/guided/use-begin-guided.ts': 'the palette begins a guided call',
  'renderer/features/guided/use-guide-switch.ts': 'a call may be led by a guide',
  'renderer/features/complaints/use-now.ts': 'a planned call is late by the minute',
  'renderer/features/preparing/BeginPreparing.tsx':
    'a hard call is prepared on a card and a complaint',
  'renderer/features/preparing/paths.ts': 'a planned call leads to its sheet',
  'renderer/features/preparing/use-begin-prepared.ts': 'a planned call begins where it stands',
  'renderer/features/preparing/use-sheet-on-screen.ts': 'the palette opens the sheet',
  'renderer/features/timeline/queries.ts': 'the sheet before a call tells the last contacts',
  'renderer/features/profile/Costs.tsx': 'a guided call shows what was given so far',
  'renderer/features/profile/LastContact.tsx': 'a guided call shows who it is',
  'renderer/features/profile/OpenThings.tsx': 'a guided call shows what is open',
  'renderer/features/profile/Talk.tsx': 'a guided call shows how to talk',
  'renderer/features/profile/talk.ts': 'phrases follow the latest observations',
};

function leadsToAnotherFeature({ from, to }: Arrow): boolean {
  const featureOf = (path: string) => /^(?:main|renderer)\/features\/[^/]+(?=\/)/u.exec(path)?.[0];
  const own = featureOf(from);
  const other = featureOf(to);
  return own !== undefined && other !== undefined && own !== other;
}

test('features keep out of one another', () => {
  expect(broken((arrow) => leadsToAnotherFeature(arrow) && !(arrow.to in shared))).toEqual([]);
});

test('what a feature lets the others use, one of them uses', () => {
  const used = new Set(arrows.filter(leadsToAnotherFeature).map(({ to }) => to));
  expect(Object.keys(shared).filter((path) => !used.has(path))).toEqual([]);
});
