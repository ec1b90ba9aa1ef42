import { fireEvent, screen } from '@testing-library/react';
import type { StaffProfile } from '#contract/staff.ts';
import { atCounter } from './engine.ts';
import { button, program, type } from './window.tsx';

export const ola: StaffProfile = {
  name: 'Ola Lis',
  role: 'staff',
  colour: 'blue',
  languages: ['pl'],
};

export const pinField = () => screen.findByLabelText<HTMLInputElement>('PIN');
export const atTop = (name: string) =>
  screen.findByRole('button', { name: `At the counter: ${name}` });
export const hire = async (profile: Partial<StaffProfile> = {}) =>
  (await program.engine.call('staff.add', { ...ola, ...profile })).id;
export const nameOwner = async (name = 'Wanda') => {
  const { id } = await atCounter(program.engine);
  const [owner] = await program.engine.call('staff.list', {});
  if (!owner) throw new Error('no owner');
  const { version, role, colour, languages } = owner;
  await program.engine.call('staff.change', { id, version, role, colour, languages, name });
  return id;
};
export const setPin = (id: string, pin: string | null) =>
  program.engine.call('staff.setPin', { id, pin });

export async function enterPin(digits: string): Promise<void> {
  type(await pinField(), digits);
  fireEvent.click(button('Come in'));
}
