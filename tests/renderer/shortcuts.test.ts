import { renderHook } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { describe, expect, test } from 'vitest';
import {
  keysOf,
  matches,
  type ShortcutName,
  shortcuts,
  useShortcut,
} from '../../renderer/shortcuts.ts';

const key = (code: string, init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { code, ...init });

describe('keys', () => {
  test('are matched by their place, whatever letter the layout types there', () => {
    expect(matches('search', key('KeyF', { ctrlKey: true, key: 'а' }))).toBe(true);
    expect(matches('newCustomer', key('KeyN', { ctrlKey: true, key: 'т' }))).toBe(true);
  });

  test('with Alt belong to the person who types ą, ł or ż', () => {
    const names = Object.keys(shortcuts).filter((name): name is ShortcutName => name in shortcuts);
    for (const name of names) {
      const { code } = shortcuts[name];
      expect(matches(name, key(code, { ctrlKey: true, altKey: true }))).toBe(false);
      expect(matches(name, key(code, { altKey: true }))).toBe(false);
    }
  });

  test('need exactly what is written on them', () => {
    expect(matches('search', key('KeyF'))).toBe(false);
    expect(matches('search', key('KeyF', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(matches('newCall', key('F2'))).toBe(true);
    expect(matches('newCall', key('F2', { ctrlKey: true }))).toBe(false);
    expect(matches('save', key('NumpadEnter', { ctrlKey: true }))).toBe(true);
  });

  test('are shown as they stand on the keyboard', () => {
    expect(keysOf('search')).toEqual(['Ctrl', 'F']);
    expect(keysOf('newCall')).toEqual(['F2']);
  });
});

test('a key that is pressed as the picture changes meets what the picture shows', () => {
  const met: string[] = [];
  const { rerender } = renderHook(
    ({ shown }) => {
      useShortcut('newCall', () => void met.push(shown));
      useLayoutEffect(() => {
        window.dispatchEvent(key('F2'));
      }, [shown]);
    },
    { initialProps: { shown: 'before' } },
  );
  rerender({ shown: 'after' });
  expect(met).toEqual(['after']);
});
