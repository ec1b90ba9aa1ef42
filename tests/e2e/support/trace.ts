const address = /\{sa_family=AF_INET6?\b[^}]*\}/u;
const loopback = /inet_addr\("127\.\d+\.\d+\.\d+"\)|"::1"|"::ffff:127\.\d+\.\d+\.\d+"/u;

/**
 * The calls of an `strace -f -e trace=network,close` record by which something was sent off this
 * machine, or could be: a stream connected to another address, or a datagram socket that was
 * connected to one and written to.
 *
 * A datagram socket that is only connected sends nothing: the kernel looks up the route. Chromium
 * does that once at its start to learn whether the machine has IPv6.
 */
export function trafficElsewhere(record: string): string[] {
  const datagram = new Set<string>();
  const connectedElsewhere = new Set<string>();
  return wholeCalls(record)
    .filter(({ thread, call }) => {
      const [, name = '', handle = ''] = /^(\w+)\((\d*)/u.exec(call) ?? [];
      const socket = `${thread}:${handle}`;
      const to = address.exec(call)?.[0];
      const elsewhere = to !== undefined && !loopback.test(to);
      if (name === 'socket' && call.includes('SOCK_DGRAM')) {
        datagram.add(`${thread}:${/= (\d+)$/u.exec(call)?.[1]}`);
      } else if (name === 'close') {
        datagram.delete(socket);
        connectedElsewhere.delete(socket);
      } else if (name === 'connect' && elsewhere) {
        if (!datagram.has(socket)) return true;
        connectedElsewhere.add(socket);
      } else if (name.startsWith('send')) {
        return elsewhere || connectedElsewhere.has(socket);
      }
      return false;
    })
    .map(({ call }) => call);
}

/** Joins the two halves of calls that another thread interrupted. */
function wholeCalls(record: string): { thread: string; call: string }[] {
  const begun = new Map<string, string>();
  return record.split('\n').flatMap((line) => {
    const [, thread = '', text = ''] = /^(\d+)\s+(.*)$/u.exec(line) ?? [];
    if (text.endsWith('<unfinished ...>')) {
      begun.set(thread, text.slice(0, -'<unfinished ...>'.length).trimEnd());
      return [];
    }
    const rest = /^<\.\.\. \w+ resumed>(.*)$/u.exec(text)?.[1];
    return [{ thread, call: rest === undefined ? text : (begun.get(thread) ?? '') + rest }];
  });
}
