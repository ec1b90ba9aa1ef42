import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter } = phrasesFor('end');

export const end: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Kończę tę rozmowę. Odpowiedź przyjdzie na piśmie.',
    ru: 'Заканчиваю разговор. Ответ придёт письменно.',
    en: 'I’m ending this conversation. Our answer will come in writing.',
  }),
  everywhere(2, {
    pl: 'Ostrzeżenie już było. Na dziś koniec, reklamacja biegnie dalej.',
    ru: 'Предупреждение уже прозвучало. На сегодня всё, претензия в работе.',
    en: 'You’ve had the warning. That’s all for today, and the complaint goes on.',
  }),
  everywhere(3, {
    pl: 'W takich warunkach nie rozmawiam. Wrócimy do sprawy jutro.',
    ru: 'В таких условиях не говорю. К делу вернёмся завтра.',
    en: 'I don’t go on like this. We can pick it up tomorrow.',
  }),
  everywhere(4, {
    pl: 'Na tym przerywam. Odezwie się kierownik.',
    ru: 'На этом прерываю. С Вами свяжется руководитель.',
    en: 'I’m stopping here. The manager will be in touch.',
  }),
  phone(1, {
    pl: 'Odkładam teraz słuchawkę. Do widzenia.',
    ru: 'Сейчас кладу трубку. До свидания.',
    en: 'I’m putting the phone down now. Goodbye.',
  }),
  counter(1, {
    pl: 'Proszę teraz wyjść. Resztę załatwimy listownie.',
    ru: 'Прошу сейчас выйти. Остальное решим письмом.',
    en: 'Please leave now. We’ll settle the rest by letter.',
  }),
  counter(2, {
    pl: 'Rozmowa zamknięta. Obsługuję następną osobę.',
    ru: 'Разговор закрыт. Обслуживаю следующего в очереди.',
    en: 'We’re done here. I’m serving the next customer.',
  }),
];
