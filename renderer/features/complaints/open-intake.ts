import { navigate } from 'wouter/use-hash-location';

interface Intake {
  customerId?: string;
  /** The call in which it came. */
  callId?: string;
}

export const intakePath = '/complaints/new';

/** Opens the form for a new complaint; without a word from whom, by what is on screen. */
export function openIntake({ customerId, callId }: Intake = fromScreen()): void {
  const asked = new URLSearchParams({
    ...(customerId !== undefined && { customer: customerId }),
    ...(callId !== undefined && { call: callId }),
  });
  navigate(`${intakePath}?${asked}`);
}

const pages = /^#\/(customers|calls)\/([\da-f-]{36})$/u;

function fromScreen(): Intake {
  const [, page, id] = pages.exec(window.location.hash) ?? [];
  if (id === undefined) return {};
  return page === 'calls' ? { callId: id } : { customerId: id };
}
