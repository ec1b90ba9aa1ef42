import { useEffect, useState } from 'react';
import { dayOf, today as todayNow } from '../../days.ts';
import { untilMidnight } from './local-day.ts';

/** The day in the shop as YYYY-MM-DD; the next one at midnight, while the program stays open. */
export function useToday(): string {
  const [today, setToday] = useState(todayNow);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    function look(): void {
      clearTimeout(timer);
      const now = new Date();
      setToday(dayOf(now));
      timer = setTimeout(look, untilMidnight(now));
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
