import { z } from 'zod';

export const directions = ['incoming', 'outgoing'] as const;
export const contactKinds = [
  'enquiry',
  'order',
  'complaint',
  'suggestion',
  'praise',
  'thanks',
  'survey',
  'other',
] as const;
/** How the contact ended. */
export const outcomes = [
  'solved',
  'agreed',
  'callBack',
  'noAnswer',
  'passedOn',
  'declined',
] as const;
export type Outcome = (typeof outcomes)[number];
export type Direction = (typeof directions)[number];
export type ContactKind = (typeof contactKinds)[number];

/** How the customer seems, from 1 (very upset) to 5 (pleased). */
export const mood = z.int().min(1).max(5);
export type Mood = 1 | 2 | 3 | 4 | 5;
