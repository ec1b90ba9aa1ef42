import { IconShieldCheck, IconShieldExclamation, IconShieldX } from '@tabler/icons-react';
import type { Safety } from './use-safety.ts';

const signs = { kept: IconShieldCheck, due: IconShieldExclamation, overdue: IconShieldX };

export function SafetySign({ tone }: Pick<Safety, 'tone'>) {
  const Sign = signs[tone];
  return <Sign size={18} stroke={1.75} aria-hidden />;
}
