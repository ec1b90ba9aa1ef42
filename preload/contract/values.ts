import { z } from 'zod';

/** UUIDv7 text, so that two shops' data can be joined one day. */
export const id = z.uuid();

/** Stands for a file that the person chose or dropped; the renderer never sees or picks a path. */
export const fileToken = z.uuid();

/** Optimistic lock: a write names the version it was based on. */
export const version = z.int().min(1);

/** ISO 8601 in UTC, for instance 2026-03-01T09:30:00.000Z. */
export const timestamp = z.iso.datetime();

/** A day in the shop's calendar, as YYYY-MM-DD. */
export const localDate = z.iso.date();

/** One line that a person typed: trimmed, in NFC, without line breaks. */
export const line = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim());

/** Text of several lines that a person typed. */
export const paragraph = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.normalize('NFC'));

export const nothing = z.strictObject({});

/** Of the shop's currency in its smallest unit; never less than nothing. */
export const money = z.int().min(0).max(1_000_000_000_000);
