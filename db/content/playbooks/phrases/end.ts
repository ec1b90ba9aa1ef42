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
    pl: 'Ostrzeżenie już było, na dziś kończymy. Sprawa zostaje otwarta.',
    ru: 'Предупреждение прозвучало, на сегодня всё. Вопрос остаётся открытым.',
    en: 'You’ve had the warning, so we stop for today. The matter stays open.',
  }),
  everywhere(3, {
    pl: 'Tak nie mogę rozmawiać. Możemy wrócić do tego jutro.',
    ru: 'Так разговаривать не могу. Можем вернуться к этому завтра.',
    en: 'I can’t talk like this. We can pick it up tomorrow.',
  }),
  everywhere(4, {
    pl: 'Na tym przerywam. O dalszym ciągu zdecyduje kierownik.',
    ru: 'На этом прерываю. Что дальше, решит руководитель.',
    en: 'I’m stopping here. The manager will decide what comes next.',
  }),
  phone(1, {
    pl: 'Odkładam teraz słuchawkę. Do widzenia.',
    ru: 'Сейчас кладу трубку. До свидания.',
    en: 'I’m putting the phone down now. Goodbye.',
  }),
  phone(2, {
    pl: 'To połączenie kończy się tutaj. Kierownik dowie się dlaczego.',
    ru: 'На этом звонок закончен. Руководитель узнает почему.',
    en: 'This call ends here. The manager will hear why.',
  }),
  counter(1, {
    pl: 'Proszę teraz wyjść. Resztę załatwimy listownie.',
    ru: 'Прошу Вас выйти. Остальное решим письмом.',
    en: 'Please leave now. We’ll settle the rest by letter.',
  }),
  counter(2, {
    pl: 'Na dziś koniec rozmowy. Obsługuję następną osobę.',
    ru: 'На сегодня разговор закрыт, обслуживаю следующего.',
    en: 'That ends it for today. I’m serving the next customer.',
  }),
];
