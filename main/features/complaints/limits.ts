import type { Role } from '#contract/permissions.ts';
import type { ShopRules } from '#contract/rules.ts';
import { Refusal } from '../../engine/refusal.ts';

/** What a role may give without asking, in the smallest unit of the currency; null is anything. */
export function limitOf(role: Role, { limits }: Pick<ShopRules, 'limits'>): number | null {
  return role === 'owner' ? null : limits[role];
}

/** Fails with FORBIDDEN when it costs more than the role may give. */
export function requireWithinLimit(cost: number, role: Role, rules: ShopRules): void {
  const limit = limitOf(role, rules);
  if (limit !== null && cost > limit) throw new Refusal({ code: 'FORBIDDEN' });
}
