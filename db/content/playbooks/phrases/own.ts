import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('own');

export const own: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Przepraszam za tę sytuację. Od teraz to moja sprawa.',
    ru: 'Прошу прощения за эту ситуацию. Теперь она моя забота.',
    en: 'I’m sorry this happened. It’s mine to sort out now.',
  }),
  everywhere(2, {
    pl: 'Stało się u nas, więc u nas się to naprawi.',
    ru: 'Случилось у нас, у нас и исправим.',
    en: 'It happened with us, so we’ll put it right.',
  }),
  everywhere(3, {
    pl: 'Nie szukam winnych, szukam sposobu.',
    ru: 'Ищу не виноватых, а решение.',
    en: 'I’m not after someone to blame, I’m after a fix.',
  }),
  everywhere(4, {
    pl: 'Przykro mi, że to się przeciąga. Przyspieszę, co się da.',
    ru: 'Жаль, что это затянулось. Что смогу, ускорю.',
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
      f: 'Ma Pani z tym kłopot przez nas. Przepraszam.',
      m: 'Ma Pan z tym kłopot przez nas. Przepraszam.',
      other: 'Ten kłopot jest przez nas. Przepraszam.',
    },
    ru: 'Эти хлопоты из-за нас. Извините.',
    en: 'We’ve put you to a lot of trouble. I apologise.',
  }),
  everywhere(7, {
    pl: 'Biorę to na siebie i pilnuję do końca.',
    ru: 'Беру на себя и прослежу до конца.',
    en: 'Leave this with me. I’ll follow it through.',
  }),
  phone(1, {
    pl: 'Nie odsyłam nigdzie dalej. Zostaję na linii.',
    ru: 'Никуда не переключаю. Разбираемся вместе.',
    en: 'I won’t pass you around. You’ve got me.',
  }),
  counter(1, {
    pl: 'Przepraszam za tę drogę do nas. Co można, zrobimy od ręki.',
    ru: 'Простите, что пришлось приходить. Что можно, сделаем на месте.',
    en: 'Sorry you had to come in. Whatever can be done here, we’ll do now.',
  }),
  to('demanding', 1, {
    pl: 'Powiem otwarcie, co zawiodło i co z tym robimy.',
    ru: 'Скажу открыто, где сбой и что мы предпринимаем.',
    en: 'I’ll be open about what failed and what we’re doing about it.',
  }),
  to('demanding', 2, {
    pl: 'Przepraszam za przekroczony termin. Podam nowy, realny.',
    ru: 'Извините за сорванный срок. Назову новый, реальный.',
    en: 'I apologise for the missed date. Here’s one we can keep.',
  }),
  to('demanding', 3, {
    pl: 'Pokażę, jak to sprawdzamy, krok po kroku.',
    ru: 'Покажу, как мы это проверяем, шаг за шагом.',
    en: 'I’ll show you how we check it, step by step.',
  }),
  to('aggressive', 1, {
    pl: 'Tak, to zawiodło. Naprawiamy.',
    ru: 'Да, это подвело. Исправляем.',
    en: 'Yes, that failed. We’re mending it.',
  }),
  to('aggressive', 2, {
    pl: 'Przepraszam za to, co się stało. Oto następny krok.',
    ru: 'Извините за случившееся. Вот следующий шаг.',
    en: 'I apologise for what happened. Here’s the next step.',
  }),
  to('aggressive', 3, {
    pl: 'To nasze potknięcie. Biorę się za nie teraz.',
    ru: 'Это наш промах. Берусь за него сейчас же.',
    en: 'That’s our slip. I’m getting to work on it.',
  }),
  to('expert', 1, {
    pl: 'Trafna uwaga. Dołączam ją do pisma dla dostawcy.',
    ru: 'Точно подмечено. Приложу это к письму поставщику.',
    en: 'Well spotted. That goes into our letter to the supplier.',
  }),
  to('expert', 2, {
    pl: 'Przyczyny nie zgaduję, zanim ktoś tego nie zbada.',
    ru: 'О причине гадать не стану, пока вещь не проверят.',
    en: 'I won’t guess at the cause until it’s been examined.',
  }),
  to('expert', 3, {
    pl: 'Karta produktu mówi co innego niż my. Przepraszam.',
    ru: 'В паспорте изделия одно, от нас прозвучало другое. Извините.',
    en: 'The data sheet says one thing and we said another. I apologise.',
  }),
  to('perfectionist', 1, {
    pl: 'Rzeczywiście, to odbiega od umowy. Przepraszam.',
    ru: 'Действительно, договаривались о другом. Простите.',
    en: 'It does fall short of what was agreed. I’m sorry.',
  }),
  to('perfectionist', 2, {
    pl: 'W takim stanie nie powinno to opuścić sklepu.',
    ru: 'В таком виде вещь не должна покидать магазин.',
    en: 'It shouldn’t have left the shop in that state.',
  }),
  to('perfectionist', 3, {
    pl: 'Dobre oko. U nas to umknęło, przepraszam.',
    ru: 'Зоркий глаз. У нас это просмотрели, извините.',
    en: 'Good eye. We missed it here, I’m sorry.',
  }),
  to('frequentComplaints', 1, {
    pl: 'Przepraszam, że to wraca. Szukam źródła, nie plastra.',
    ru: 'Простите, что всё повторяется. Ищу корень, а не заплатку.',
    en: 'I’m sorry it’s back. I want the cause, not a patch.',
  }),
  to('frequentComplaints', 2, {
    pl: 'Od dziś odpowiada za to jedna osoba, czyli ja.',
    ru: 'С сегодняшнего дня за это отвечает один человек: я.',
    en: 'From today one person answers for this, and that’s me.',
  }),
  to('frequentComplaints', 3, {
    pl: {
      f: 'Poprzednia naprawa nie dała Pani spokoju. Przepraszam.',
      m: 'Poprzednia naprawa nie dała Panu spokoju. Przepraszam.',
      other: 'Poprzednia naprawa nie dała spokoju. Przepraszam.',
    },
    ru: 'Прошлый ремонт покоя не принёс. Прошу прощения.',
    en: 'The last repair didn’t give you any peace. I’m sorry.',
  }),
];
