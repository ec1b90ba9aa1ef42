import { useDayFormat } from '../days.ts';

/** A day, short by language, with the full form on hover. */
export function Day({ day }: { day: string }) {
  const format = useDayFormat();
  return (
    <time dateTime={day} title={format.full(day)}>
      {format.short(day)}
    </time>
  );
}
