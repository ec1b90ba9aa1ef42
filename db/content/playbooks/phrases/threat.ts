import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter } = phrasesFor('threat');

export const threat: readonly Phrase[] = [
  everywhere(1, {
    pl: 'To jest groźba. Kończę i zgłaszam ją.',
    ru: 'Это угроза. Заканчиваю и сообщаю о ней.',
    en: 'That is a threat. I’m ending this and reporting it.',
  }),
  everywhere(2, {
    pl: 'Po takich słowach nie rozmawiam dalej. Zawiadamiam kierownika.',
    ru: 'После таких слов не продолжаю. Сообщаю руководителю.',
    en: 'I’m not continuing after that. I’m telling the manager.',
  }),
  everywhere(3, {
    pl: 'Zapisuję to zdanie dosłownie i przekazuję policji.',
    ru: 'Записываю эту фразу дословно и передаю полиции.',
    en: 'I’m taking that sentence down exactly, and it goes to the police.',
  }),
  everywhere(4, {
    pl: 'Na groźby nie odpowiadam. Rozmowa jest skończona.',
    ru: 'На угрозы не отвечаю. Разговор окончен.',
    en: 'I don’t answer threats. This conversation is over.',
  }),
  phone(1, {
    pl: 'Rozłączam się. O tym telefonie dowie się policja.',
    ru: 'Отключаюсь. О звонке узнает полиция.',
    en: 'I’m hanging up. The police will hear about this call.',
  }),
  phone(2, {
    pl: 'Groźby zgłaszamy policji. Kończę połączenie.',
    ru: 'Об угрозах сообщаем в полицию. Звонок заканчиваю.',
    en: 'Threats go to the police. I’m ending the call.',
  }),
  counter(1, {
    pl: 'Odchodzę od lady i wzywam pomoc.',
    ru: 'Отхожу от прилавка и зову на помощь.',
    en: 'I’m stepping away from the counter and calling for help.',
  }),
  counter(2, {
    pl: 'Proszę natychmiast opuścić sklep. Dzwonię na policję.',
    ru: 'Немедленно покиньте магазин. Звоню в полицию.',
    en: 'Leave the shop at once. I’m ringing the police.',
  }),
];
