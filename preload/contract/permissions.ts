export const roles = ['owner', 'manager', 'staff'] as const;
export type Role = (typeof roles)[number];

const managers = ['owner', 'manager'] as const;
const owner = ['owner'] as const;

/**
 * What a role may do: the one table that the dispatcher refuses by. The window leaves out what it
 * would refuse.
 */
export const permissions = {
  /** Customers, calls, complaints, promises: the work at the counter. */
  daily: roles,
  /** Making backups, and whatever puts other data in the place of what is here. */
  backup: managers,
  import: managers,
  export: managers,
  erase: managers,
  'complaints.reassign': managers,
  /** What a customer has cost over the years; the sum of one decision or promise is daily work. */
  'money.see': managers,
  /** Compensation above the limit of the shop. */
  'compensation.aboveLimit': managers,
  /** Deadlines, limits, escalation: how the shop works. */
  'rules.change': owner,
  'shop.change': owner,
  'team.manage': owner,
  demo: owner,
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof permissions;

export function may(role: Role, permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission];
  return allowed.includes(role);
}
