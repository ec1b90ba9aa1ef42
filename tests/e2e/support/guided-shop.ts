import type { Page } from '@playwright/test';
import { emptyDetails } from '../../../preload/contract/customers.ts';
import { blankRecord, type TalkRecord } from '../../../preload/contract/guided-call.ts';
import type { Language } from '../../../preload/contract/preferences.ts';
import { blankFacts } from '../../support/complaints.ts';
import { invoke } from './program.ts';
import { fillShop } from './shop.ts';

interface TalkWords {
  team: readonly string[];
  person: { given: string; family: string; address: string };
  seen: string;
  complaints: readonly string[];
  promises: readonly string[];
  account: string;
  product: string;
  offers: readonly string[];
  reasons: string;
  promise: string;
  note: string;
}

const words: Record<Language, TalkWords> = {
  en: {
    team: ['Harriet Ashworth', 'Tom Fletcher'],
    person: { given: 'Philippa', family: 'Featherstonehaugh', address: 'Mrs Featherstonehaugh' },
    seen: 'Raised her voice at once; calmed down when she got a day and a time.',
    complaints: ['The parcel came four days late.', 'The zip of the boots broke.'],
    promises: ['Ring about the spare part', 'Send the voucher by post'],
    account:
      'The heel of the left boot came off on the stairs on Monday, in the middle of the day.',
    product: 'Brown ankle boots, size 5½',
    offers: ['New heels, by Friday noon', 'The same pair, new'],
    reasons: 'The glue had dried out: it should have held for years.',
    promise: 'Mend the heel and ring when it is ready',
    note: 'Fast and loud at first. Needs them for her daughter’s wedding.',
  },
  pl: {
    team: ['Małgorzata Kierownicka', 'Tomasz Źdźbłowski'],
    person: { given: 'Bogumiła', family: 'Brzęczyszczykiewicz', address: 'Pani Bogumiło' },
    seen: 'Od razu podniesiony głos; spokój wrócił, gdy padł dzień i godzina.',
    complaints: ['Paczka przyszła cztery dni po terminie.', 'Zepsuł się zamek w kozakach.'],
    promises: ['Zadzwonić w sprawie części zamiennej', 'Wysłać bon pocztą'],
    account: 'W poniedziałek, w środku dnia, na schodach odpadł obcas lewego botka.',
    product: 'Brązowe botki na obcasie, rozmiar 38',
    offers: ['Nowe obcasy do piątku do południa', 'Taka sama para, nowa'],
    reasons: 'Klej wysechł, a powinien trzymać latami.',
    promise: 'Naprawić obcas i zadzwonić, gdy będzie gotowy',
    note: 'Na początku szybko i głośno. Potrzebne na ślub córki.',
  },
  ru: {
    team: ['Маргарита Вознесенская', 'Семён Щукин'],
    person: { given: 'Александра', family: 'Преображенская', address: 'Александра Константиновна' },
    seen: 'Сразу повысила голос; успокоилась, когда услышала день и час.',
    complaints: ['Посылка пришла на четыре дня позже.', 'На сапогах сломалась молния.'],
    promises: ['Позвонить насчёт запчасти', 'Отправить сертификат почтой'],
    account: 'В понедельник посреди дня прямо на лестнице отвалился каблук левого ботильона.',
    product: 'Коричневые ботильоны на каблуке, размер 38',
    offers: ['Новые набойки и каблуки до полудня пятницы', 'Такая же пара, новая'],
    reasons: 'Клей пересох, а должен был держать годами.',
    promise: 'Починить каблук и позвонить, когда будет готово',
    note: 'Сначала быстро и громко. Нужны на свадьбу дочери.',
  },
};

const inDays = (count: number) =>
  new Date(Date.now() + count * 24 * 3600_000).toISOString().slice(0, 10);

/** A shop with a team, and in it somebody of whom much is known and who is owed something. */
export async function fillGuidedShop(page: Page, language: Language) {
  await fillShop(page, language);
  const { team, person, seen, complaints, promises, note } = words[language];
  for (const [index, name] of team.entries()) {
    await invoke(page, 'staff.add', {
      name,
      role: index === 0 ? 'manager' : 'staff',
      colour: index === 0 ? 'plum' : 'olive',
      languages: [],
    });
  }
  const { id: customerId } = await invoke(page, 'customers.create', {
    details: {
      ...emptyDetails,
      givenName: person.given,
      familyName: person.family,
      honorific: 'ms',
      formOfAddress: person.address,
      phones: [{ number: '600 828 370' }],
    },
  });
  await invoke(page, 'observations.add', {
    customerId,
    seenOn: inDays(-40),
    pattern: 'aggressive',
    note: seen,
  });
  for (const [index, account] of complaints.entries()) {
    const receivedAt = new Date(Date.now() - (index + 2) * 24 * 3600_000).toISOString();
    await invoke(page, 'complaints.create', {
      customerId,
      newCustomer: '',
      callDraftId: null,
      facts: { ...blankFacts, account, receivedAt, kind: 'lateDelivery' },
    });
  }
  for (const [index, what] of promises.entries()) {
    await invoke(page, 'promises.add', {
      customerId,
      complaintId: null,
      callDraftId: null,
      what,
      toWhom: '',
      dueOn: inDays(index * 3 - 1),
      cost: null,
      keeperId: null,
    });
  }
  return { customerId, note, record: recordIn(language) };
}

/** What is written down by the end of a talk that went well. */
function recordIn(language: Language): TalkRecord {
  const { account, product, offers, reasons, promise } = words[language];
  return {
    ...blankRecord,
    account,
    kind: 'productDefect',
    product,
    receipt: '17/2026',
    purchasedOn: inDays(-30),
    buyer: 'consumer',
    sale: 'shop',
    demand: 'refund',
    demandedAmount: 180_00,
    options: offers.map((offer, index) => ({
      remedy: index === 0 ? ('repair' as const) : ('exchange' as const),
      note: offer,
      cost: (index + 1) * 20_00,
    })),
    chosen: 0,
    reasons,
    promises: [{ what: promise, toWhom: '', dueOn: inDays(3), cost: null, keeperId: null }],
    nextUpdateOn: inDays(2),
  };
}
