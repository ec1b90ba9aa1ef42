import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits, howItFits, onOtherKeyboard } from '../../renderer/features/palette/match.ts';

describe('what is typed into the palette', () => {
  test.each([
    ['set', 'Settings', fits.beginning],
    ['SETTINGS', 'Settings', fits.beginning],
    ['cust', 'New customer', fits.word],
    ['new cust', 'New customer', fits.word],
    ['tom', 'New customer', fits.part],
    ['nwcl', 'New call', fits.letters],
    ['stngs', 'Settings', fits.letters],
    ['xyz', 'Settings', fits.none],
    ['', 'Settings', fits.none],
    ['  ', 'Settings', fits.none],
    ['new xyz', 'New customer', fits.none],
    ['jezyk', 'Język: Polski', fits.beginning],
    ['zolty', 'Żółty', fits.beginning],
    ['отложен', 'Отложённый', fits.beginning],
  ])('%j in %j', (query, text, fit) => {
    expect(howItFits(query, text)).toBe(fit);
  });

  test.each([
    ['ыуеештпы', 'Settings', fits.beginning],
    ['yfcnhjqrb', 'Настройки', fits.beginning],
    ['ytd ~ rkbtyn', 'Новый клиент', fits.none],
    ['rkbtyn', 'Новый клиент', fits.word],
  ])('%j on the other keyboard in %j', (query, text, fit) => {
    expect(howItFits(query, text)).toBe(fit);
  });

  test('typed twice on the other keyboard it is what it was', () => {
    const keys = fc.string({ unit: fc.constantFrom(...Array.from("qwertyйцукен[];',.`ёхъжэбю ")) });
    fc.assert(
      fc.property(keys, (text) => {
        expect(onOtherKeyboard(onOtherKeyboard(text))).toBe(text);
      }),
    );
  });
});
