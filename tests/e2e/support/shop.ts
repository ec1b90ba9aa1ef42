import type { Page } from '@playwright/test';
import { blankCall, type CallContent } from '../../../preload/contract/calls.ts';
import { type CustomerDetails, emptyDetails } from '../../../preload/contract/customers.ts';
import type { Language } from '../../../preload/contract/preferences.ts';
import { newCall } from '../../support/new-call.ts';
import { invoke } from './program.ts';

interface Words {
  country: string;
  currency: string;
  shop: string;
  people: readonly (readonly [given: string, family: string, company: string, phone: string])[];
  city: string;
  note: string;
  calls: readonly (readonly [
    kind: CallContent['kind'],
    channel: CallContent['channel'],
    note: string,
  ])[];
  draft: string;
}

const words: Record<Language, Words> = {
  en: {
    country: 'GB',
    currency: 'GBP',
    shop: 'The Corner Cobbler',
    people: [
      ['Margaret', 'Novak', '', '020 7946 0123'],
      ['Oliver', 'Brown', 'Brown & Daughters', '0161 496 0345'],
      ['Priya', 'Nowaz', '', '07700 900 456'],
      ['George', 'Whittaker-Fotheringham', 'Fotheringham Estates', '01632 960 789'],
    ],
    city: 'Leeds',
    note: 'Prefers a call before ten. Wears orthopaedic insoles.',
    calls: [
      ['enquiry', 'phone', 'Asked whether the brown brogues come in a wider fit.'],
      ['order', 'visit', 'Ordered the wide brogues, size 5½. Deposit paid.'],
      [
        'complaint',
        'phone',
        'The heel came loose after a week.\nOffered a repair by Friday; she agreed.',
      ],
    ],
    draft: 'Would like the repaired pair delivered, since',
  },
  pl: {
    country: 'PL',
    currency: 'PLN',
    shop: 'U Szewca',
    people: [
      ['Małgorzata', 'Nowakowska', '', '601 234 567'],
      ['Stanisław', 'Wójcik', 'Zakład „Źdźbło”', '22 828 37 39'],
      ['Łucja', 'Nowak-Żółkiewska', '', '+48 512 000 111'],
      [
        'Bożydar',
        'Brzęczyszczykiewicz',
        'Brzęczyszczykiewicz i Wspólnicy sp. z o.o.',
        '71 345 67 89',
      ],
    ],
    city: 'Łódź',
    note: 'Woli telefon przed dziesiątą. Nosi wkładki ortopedyczne.',
    calls: [
      ['enquiry', 'phone', 'Pytała, czy brązowe półbuty są w szerszej tęgości.'],
      ['order', 'visit', 'Zamówiła szerokie półbuty, rozmiar 38. Zaliczka wpłacona.'],
      [
        'complaint',
        'phone',
        'Obcas obluzował się po tygodniu.\nZaproponowana naprawa do piątku, zgodziła się.',
      ],
    ],
    draft: 'Prosi o dostarczenie naprawionej pary, bo',
  },
  ru: {
    country: 'RU',
    currency: 'RUB',
    shop: 'У сапожника',
    people: [
      ['Маргарита', 'Новакова', '', '8 912 345-67-89'],
      ['Алёна', 'Королёва', 'ООО «Ёлочка»', '8 (495) 123-45-67'],
      ['Семён', 'Новаторов', '', '+7 916 000-11-22'],
      [
        'Константин',
        'Преображенский-Вознесенский',
        'Товарищество «Преображенский и сыновья»',
        '8 812 765-43-21',
      ],
    ],
    city: 'Санкт-Петербург',
    note: 'Удобнее звонить до десяти. Носит ортопедические стельки.',
    calls: [
      ['enquiry', 'phone', 'Спрашивала, бывают ли коричневые туфли на широкую ногу.'],
      ['order', 'visit', 'Заказала широкие туфли, размер 38. Внесён задаток.'],
      [
        'complaint',
        'phone',
        'Через неделю отошёл каблук.\nПредложен ремонт до пятницы, согласилась.',
      ],
    ],
    draft: 'Просит доставить отремонтированную пару, потому что',
  },
};

/** A small shop that looks like one in this language, with a call begun; `draft` is for its notes. */
export async function fillShop(
  page: Page,
  language: Language,
): Promise<{ customerId: string; draftId: string; draft: string }> {
  const { shop, country, currency, people, city, note, calls, draft } = words[language];
  const { version } = await invoke(page, 'shop.get', {});
  await invoke(page, 'shop.update', { version, details: { name: shop, country, currency } });
  const ids: string[] = [];
  for (const [index, [givenName, familyName, company, number]] of people.entries()) {
    const details: CustomerDetails = {
      ...emptyDetails,
      givenName,
      familyName,
      company,
      phones: [{ number }],
      emails: index === 0 ? [{ address: 'margaret@example.com' }] : [],
      address: { street: '', postalCode: '', city, region: '', country: '' },
      note: index === 0 ? note : '',
    };
    ids.push((await invoke(page, 'customers.create', { details })).id);
  }
  const [customerId = '', second = ''] = ids;
  const about = (
    of: string,
    kind: CallContent['kind'],
    channel: CallContent['channel'],
    text: string,
  ) =>
    ({
      ...blankCall,
      customerId: of,
      channel,
      kind,
      note: text,
    }) as const;
  for (const [kind, channel, text] of calls) {
    const { id } = await invoke(page, 'calls.start', newCall({ customerId }));
    await invoke(page, 'calls.save', { id, content: about(customerId, kind, channel, text) });
  }
  const other = await invoke(page, 'calls.start', newCall({ customerId: second }));
  await invoke(page, 'calls.save', {
    id: other.id,
    content: about(second, 'thanks', 'phone', calls[0]?.[2] ?? ''),
  });
  const { id: draftId } = await invoke(page, 'calls.start', newCall({ customerId }));
  return { customerId, draftId, draft };
}
