/** Which days a government made free or working in a year, beyond the holidays themselves. */
export interface YearOfTransfers {
  readonly year: number;
  readonly decree: string;
  readonly source: string;
  /** Includes what art. 112 of the Labour Code moves off a weekend by itself. */
  readonly off: readonly string[];
  /** Saturdays and Sundays on which people work. */
  readonly working: readonly string[];
}

const sourceOf = (year: number) =>
  `https://www.consultant.ru/law/ref/calendar/proizvodstvennye/${year}/`;

/** The production calendars of Russia, five-day week. A new year is added when it is decreed. */
export const russianTransfers: readonly YearOfTransfers[] = [
  {
    year: 2022,
    decree: 'Постановление Правительства РФ от 16.09.2021 № 1564',
    source: sourceOf(2022),
    off: ['2022-03-07', '2022-05-02', '2022-05-03', '2022-05-10', '2022-06-13'],
    working: ['2022-03-05'],
  },
  {
    year: 2023,
    decree: 'Постановление Правительства РФ от 29.08.2022 № 1505',
    source: sourceOf(2023),
    off: ['2023-02-24', '2023-05-08', '2023-11-06'],
    working: [],
  },
  {
    year: 2024,
    decree: 'Постановление Правительства РФ от 10.08.2023 № 1314',
    source: sourceOf(2024),
    off: ['2024-04-29', '2024-04-30', '2024-05-10', '2024-12-30', '2024-12-31'],
    working: ['2024-04-27', '2024-11-02', '2024-12-28'],
  },
  {
    year: 2025,
    decree: 'Постановление Правительства РФ от 04.10.2024 № 1335',
    source: sourceOf(2025),
    off: ['2025-05-02', '2025-05-08', '2025-06-13', '2025-11-03', '2025-12-31'],
    working: ['2025-11-01'],
  },
  {
    year: 2026,
    decree: 'Постановление Правительства РФ от 24.09.2025 № 1466',
    source: sourceOf(2026),
    off: ['2026-01-09', '2026-03-09', '2026-05-11', '2026-12-31'],
    working: [],
  },
];
