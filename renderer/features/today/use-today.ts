import { useEffect, useState } from 'react';
import { today as dayInShop } from '../../days.ts';
import { untilMidnight } from './local-day.ts';

const aMinute = 60_000;

/** The day in the shop as YYYY-MM-DD; the next one at midnight, while the program stays open. */
export function useToday(): string {
  const [today, setToday] = useState(() => dayInShop());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    function look(): void {
      clearTimeout(timer);
      const now = new Date();
      setToday(dayInShop(now));
      // The owner may set the shop to another time zone meanwhile.
      timer = setTimeout(look, Math.min(untilMidnight(now), aMinute));
    }
    look();
    // Timers stand still while the computer sleeps.
    window.addEventListener('focus', look);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', look);
    };
  }, []);
  return today;
}
