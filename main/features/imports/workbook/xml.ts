import { SaxesParser } from 'saxes';
import { Refusal } from '../../../engine/refusal.ts';
import { unreadable } from '../file-kind.ts';

/** Names come without their prefix: some programs write `<x:row>`. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

type PlainXml = { xmlns: false; position: false };

/** Text between two tags that is longer than this is no cell. */
const longestText = 4 * 1024 * 1024;

/**
 * Reads XML piece by piece; what `listen` hands to its argument comes out as soon as it is known.
 * Entities that a document defines for itself are not known, so they cannot multiply.
 */
export async function* readXml<T>(
  bytes: AsyncIterable<Uint8Array>,
  listen: (found: (item: T) => void) => XmlListener,
): AsyncGenerator<T> {
  let items: T[] = [];
  const listener = listen((item) => items.push(item));
  const parser = new SaxesParser<PlainXml>({ xmlns: false, position: false });
  const decoder = new TextDecoder();
  let sinceTag = 0;
  let total = 0;
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0;
    listener.open?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    sinceTag = 0;
    listener.close?.(localName(name));
  });
  if (listener.text) parser.on('text', listener.text);
  if (listener.text) parser.on('cdata', listener.text);
  for await (const chunk of bytes) {
    total += chunk.length;
    sinceTag += chunk.length;
    feed(() => parser.write(decoder.decode(chunk, { stream: true })));
    if (sinceTag > longestText) throw unreadable('damaged');
    if (items.length > 0) {
      yield* items;
      items = [];
    }
  }
  // A part that is missing says nothing, and is not damaged.
  if (total > 0) feed(() => parser.close());
  yield* items;
}

function feed(work: () => void): void {
  try {
    work();
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable('damaged');
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
