import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notifications } from '@mantine/notifications';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Role } from '#contract/permissions.ts';
import { faultKinds } from '#contract/playbook-check.ts';
import { valueFaults } from '#contract/playbooks.ts';
import { languages } from '#contract/preferences.ts';
import { Providers } from '../../renderer/app/providers.tsx';
import { createQueryClient } from '../../renderer/app/query-client.ts';
import { PlaybooksSection } from '../../renderer/features/playbooks/PlaybooksSection.tsx';
import { createI18n } from '../../renderer/i18n.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { connectBridge } from '../support/bridge.ts';
import { startTestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';
import { lateDelivery, reworded } from '../support/own-playbook.ts';

afterEach(() => notifications.clean());

async function open(role: Role = 'owner') {
  const engine = await startTestEngine({ role });
  const bridge = connectBridge(engine);
  const { container } = render(
    <Providers queryClient={createQueryClient()} i18n={createI18n('en')}>
      <PlaybooksSection />
    </Providers>,
  );
  await screen.findByText('Complaint by phone');
  return { engine, bridge, container };
}

function fileWith(content: unknown): string {
  const path = join(temporaryFolder(), 'guide.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const clickOn = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the call guides', () => {
  test('are listed, and one is added from a file and counts', async () => {
    const { bridge, container } = await open();
    expect(screen.getAllByText('version 1')).toHaveLength(3);
    expect(await accessibilityFaults(container)).toEqual([]);
    bridge.pick(fileWith(lateDelivery));
    clickOn('Add from a file');
    await screen.findByText('Late delivery: version 1 counts from the next talk on');
    expect(await screen.findByText('Late delivery')).toBeTruthy();
    clickOn('Add from a file');
    await screen.findByText('Late delivery: this text is here already, as version 1');
  });

  test('what is wrong with a file stands there with its place', async () => {
    const { bridge, container } = await open();
    bridge.pick(fileWith({ ...reworded(1, 'Ask {who}.'), start: 'nowhere' }));
    clickOn('Add from a file');
    const alert = await screen.findByRole('alert');
    within(alert).getByText('A way leads to “nowhere”, and there is no such step.');
    within(alert).getByText('steps.ask.now');
    within(alert).getByText('There is nothing to fill in for {who}.');
    expect(await accessibilityFaults(container)).toEqual([]);
    expect(screen.queryByText('Late delivery')).toBeNull();
  });

  test.each([
    ['a newer format', { ...lateDelivery, format: 2 }, /It was written for a newer Kontuar/u],
    ['something else', 'name;phone', /There is no call guide in this file/u],
  ])('%s has its own sentence', async (_, content, sentence) => {
    const { bridge } = await open();
    bridge.pick(fileWith(content));
    clickOn('Add from a file');
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
  });

  test('a version that is taken has its own sentence', async () => {
    const { engine, bridge } = await open();
    const file = engine.grantFile(fileWith(lateDelivery));
    await engine.call('playbooks.import', { file });
    bridge.pick(fileWith(reworded(1, 'Listen first.')));
    clickOn('Add from a file');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'This version is here already',
    );
  });

  test('are saved by everybody, and added by the owner alone', async () => {
    const { engine, bridge } = await open('staff');
    expect(screen.queryByText('Add from a file')).toBeNull();
    const path = join(temporaryFolder(), 'phone.json');
    bridge.pick(path);
    clickOn('Save as a file: Complaint by phone');
    await screen.findByText('Saved: phone.json');
    const wanted = { key: 'complaint-phone', version: 1 };
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(
      await engine.call('playbooks.get', wanted),
    );
  });
});

test.each(languages)('every fault has a sentence: %s', (language) => {
  const { exists } = createI18n(language);
  const kinds = [...faultKinds, ...valueFaults];
  expect(kinds.filter((kind) => !exists(`playbooks:fault.${kind}`))).toEqual([]);
});
