import type { Mood } from '#contract/contact-words.ts';

const mouths: Record<Mood, string> = {
  1: 'M8 16.8c1-2.2 2.4-3.3 4-3.3s3 1.1 4 3.3',
  2: 'M8.4 16c1.1-1.1 2.3-1.6 3.6-1.6s2.5.5 3.6 1.6',
  3: 'M8.5 15.2h7',
  4: 'M8.4 14.4c1.1 1.1 2.3 1.6 3.6 1.6s2.5-.5 3.6-1.6',
  5: 'M8 13.6c1 2.2 2.4 3.3 4 3.3s3-1.1 4-3.3',
};

/** Brows tell the two ends of the scale from their neighbours also at a small size. */
const brows: Partial<Record<Mood, string>> = {
  1: 'M7.4 7.4l2.8 1.4M16.6 7.4l-2.8 1.4',
  5: 'M7.6 8.2c.7-.7 1.7-.7 2.4 0M14 8.2c.7-.7 1.7-.7 2.4 0',
};

/** One of five faces drawn alike, from very upset (1) to pleased (5). The words stand elsewhere. */
export function MoodFace({ mood, size }: { mood: Mood; size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      aria-hidden
    >
      <circle cx={12} cy={12} r={9.2} />
      <path d="M9 10.6v.6M15 10.6v.6" strokeWidth={2} />
      <path d={mouths[mood]} />
      {brows[mood] && <path d={brows[mood]} />}
    </svg>
  );
}
