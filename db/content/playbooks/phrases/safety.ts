import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter } = phrasesFor('safety');

export const safety: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Czy komuś coś się stało? To teraz najważniejsze.',
    ru: 'Кто-нибудь пострадал? Сейчас это главное.',
    en: 'Is anyone hurt? That comes first.',
  }),
  everywhere(2, {
    pl: 'Proszę to wyłączyć i na razie nie używać.',
    ru: 'Выключите это и пока не пользуйтесь.',
    en: 'Please switch it off and don’t use it for now.',
  }),
  everywhere(3, {
    pl: 'Reklamacja poczeka. Czy potrzebny jest lekarz?',
    ru: 'Претензия подождёт. Нужен врач?',
    en: 'The complaint can wait. Is a doctor needed?',
  }),
  everywhere(4, {
    pl: 'Zgłaszam to kierownikowi natychmiast, poza kolejką.',
    ru: 'Сообщу руководителю немедленно, вне очереди.',
    en: 'The manager hears about this at once, ahead of everything else.',
  }),
  everywhere(5, {
    pl: 'Proszę zachować opakowanie i niczego nie wyrzucać.',
    ru: 'Сохраните упаковку, ничего не выбрасывайте.',
    en: 'Please keep the packaging and don’t throw anything away.',
  }),
  phone(1, {
    pl: 'Jeśli grozi niebezpieczeństwo, najpierw proszę wezwać pomoc.',
    ru: 'Если есть опасность, сперва вызовите помощь.',
    en: 'If there’s any danger, ring the emergency services first.',
  }),
  counter(1, {
    pl: 'Proszę to odłożyć i nie dotykać. Niosę apteczkę.',
    ru: 'Положите и не трогайте. Несу аптечку.',
    en: 'Put it down and don’t touch it. I’m getting the first-aid kit.',
  }),
];
