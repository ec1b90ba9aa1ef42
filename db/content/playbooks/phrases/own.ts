import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('own');

export const own: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Przepraszam za tę sytuację. Teraz ja się tym zajmuję.',
    ru: 'Прошу прощения за эту ситуацию. Теперь ею занимаюсь я.',
    en: 'I’m sorry this happened. It’s mine to sort out now.',
  }),
  everywhere(2, {
    pl: 'Kupione u nas, więc to my szukamy wyjścia.',
    ru: 'Куплено у нас, нам и искать решение.',
    en: 'You bought it here, so finding a way is up to us.',
  }),
  everywhere(3, {
    pl: 'Nie szukam winnego, szukam rozwiązania.',
    ru: 'Ищу не виноватых, а решение.',
    en: 'I’m not after someone to blame. I’m after a fix.',
  }),
  everywhere(4, {
    pl: 'Przykro mi, że to się przeciąga. Przyspieszę, co tylko mogę.',
    ru: 'Жаль, что всё затянулось. Ускорю, что смогу.',
    en: 'I’m sorry it’s taken so long. I’ll speed up what I can.',
  }),
  everywhere(5, {
    pl: {
      f: 'Ma Pani rację, tak to nie powinno wyglądać.',
      m: 'Ma Pan rację, tak to nie powinno wyglądać.',
      other: 'To słuszna uwaga, tak to nie powinno wyglądać.',
    },
    ru: 'Вы правы, так быть не должно.',
    en: 'You’re right, it shouldn’t have been like this.',
  }),
  everywhere(6, {
    pl: {
      f: 'Ma Pani przez nas dodatkowy kłopot. Przepraszam.',
      m: 'Ma Pan przez nas dodatkowy kłopot. Przepraszam.',
      other: 'Wyszedł z tego dodatkowy kłopot. Przepraszam.',
    },
    ru: 'Из-за нас у Вас лишние хлопоты. Простите.',
    en: 'We’ve put you to extra trouble. I apologise.',
  }),
  everywhere(7, {
    pl: 'Biorę to na siebie i przypilnuję do końca.',
    ru: 'Беру это на себя и доведу до конца.',
    en: 'Leave this with me. I’ll follow it through.',
  }),
  phone(1, {
    pl: 'Zostaję na linii, dopóki nie wiadomo, co dalej.',
    ru: 'Остаюсь с Вами на линии, пока не решим, что дальше.',
    en: 'I’m staying on the line until we know what happens next.',
  }),
  phone(2, {
    pl: 'Ta sprawa leży teraz na moim biurku i tu zostaje.',
    ru: 'Теперь это дело у меня на столе, тут и останется.',
    en: 'It’s on my desk now, and that’s where it stays.',
  }),
  counter(1, {
    pl: 'Przepraszam za dodatkową drogę. Co się da, załatwimy od ręki.',
    ru: 'Простите, что пришлось приходить. Что можно, сделаем на месте.',
    en: 'Sorry you had to come in. What we can do on the spot, we will.',
  }),
  counter(2, {
    pl: 'Proszę to zostawić tutaj, zajmę się tym od razu.',
    ru: 'Оставьте это здесь, займусь сразу.',
    en: 'Leave it here with me and I’ll get to it straight away.',
  }),
  to('demanding', 1, {
    pl: 'Powiem otwarcie, co zawiodło i co z tym robimy.',
    ru: 'Скажу прямо, что подвело и что мы делаем.',
    en: 'I’ll be open about what failed and what we’re doing about it.',
  }),
  to('demanding', 2, {
    pl: 'Termin minął, przepraszam. Podam nowy, realny.',
    ru: 'Срок прошёл, прошу прощения. Назову новый, реальный.',
    en: 'We missed the date, I’m sorry. Here’s one we can keep.',
  }),
  to('demanding', 3, {
    pl: 'Pokażę, jak to sprawdzamy, krok po kroku.',
    ru: 'Покажу, как мы это проверяем, шаг за шагом.',
    en: 'I’ll show you how we check it, step by step.',
  }),
  to('aggressive', 1, {
    pl: 'Tak, to nie wyszło. Naprawiamy.',
    ru: 'Да, вышло плохо. Исправляем.',
    en: 'Yes, that went wrong. We’re fixing it.',
  }),
  to('aggressive', 2, {
    pl: 'Przepraszam za to, co się stało. Następny krok jest taki…',
    ru: 'Извините за случившееся. Следующий шаг такой…',
    en: 'I apologise for what happened. Here’s the next step…',
  }),
  to('aggressive', 3, {
    pl: 'To nasze potknięcie, biorę się za nie od razu.',
    ru: 'Это наш промах, займусь им сейчас же.',
    en: 'That’s our slip. I’m getting to work on it.',
  }),
  to('expert', 1, {
    pl: 'Trafna uwaga. Dopiszę ją w piśmie do dostawcy.',
    ru: 'Точно подмечено. Впишу это в письмо поставщику.',
    en: 'Well spotted. That goes into our letter to the supplier.',
  }),
  to('expert', 2, {
    pl: 'Nie zgaduję przyczyny, dopóki ktoś tego nie zbada.',
    ru: 'Не буду гадать о причине, пока вещь не проверят.',
    en: 'I won’t guess at the cause until it’s been examined.',
  }),
  to('expert', 3, {
    pl: 'Instrukcja mówi co innego niż my. Przepraszam.',
    ru: 'В инструкции одно, от нас прозвучало другое. Извините.',
    en: 'The manual says one thing and we said another. I apologise.',
  }),
  to('perfectionist', 1, {
    pl: 'Rzeczywiście, to nie to, co było umówione. Przepraszam.',
    ru: 'Действительно, договаривались о другом. Простите.',
    en: 'It does fall short of what was agreed. I’m sorry.',
  }),
  to('perfectionist', 2, {
    pl: 'W takim stanie nie powinno to wyjść ze sklepu. Przykro mi.',
    ru: 'Жаль, что вещь ушла от нас в таком виде.',
    en: 'It shouldn’t have left the shop in that state. I do apologise.',
  }),
  to('perfectionist', 3, {
    pl: 'Dobre oko. U nas to umknęło, przepraszam.',
    ru: 'Зоркий глаз. Мы это проглядели, извините.',
    en: 'Good eye. We missed it here, I’m sorry.',
  }),
  to('frequentComplaints', 1, {
    pl: 'Przepraszam, że to wraca. Szukam przyczyny, a nie plastra.',
    ru: 'Простите, что всё повторяется. Ищу причину, а не заплатку.',
    en: 'I’m sorry it’s back. I want the cause, not a patch.',
  }),
  to('frequentComplaints', 2, {
    pl: 'Od dziś odpowiada za to jedna osoba, czyli ja.',
    ru: 'С сегодняшнего дня за это отвечает один человек: я.',
    en: 'From today one person answers for this, and that’s me.',
  }),
  to('frequentComplaints', 3, {
    pl: {
      f: 'Po naprawie miała mieć Pani spokój. Przepraszam, że go nie ma.',
      m: 'Po naprawie miał mieć Pan spokój. Przepraszam, że go nie ma.',
      other: 'Po naprawie miał być spokój. Przepraszam, że go nie ma.',
    },
    ru: 'Ремонт не помог так, как обещали. Простите.',
    en: 'The repair was meant to be the end of it. I’m sorry it wasn’t.',
  }),
];
