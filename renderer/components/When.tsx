import { useFormat } from '../format.ts';

/** A moment, short by language, with the full form on hover. */
export function When({ at }: { at: string }) {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.fullDate(at)}>
      {format.date(at)}
    </time>
  );
}
