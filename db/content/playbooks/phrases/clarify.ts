import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('clarify');

export const clarify: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Co dokładnie się stało i kiedy?',
    ru: 'Что именно случилось и когда?',
    en: 'What exactly happened, and when?',
  }),
  everywhere(2, {
    pl: {
      f: 'Co by Pani teraz najbardziej pomogło?',
      m: 'Co by Panu teraz najbardziej pomogło?',
      other: 'Co teraz najbardziej pomoże?',
    },
    ru: 'Что Вам сейчас больше всего помогло бы?',
    en: 'What would help you most right now?',
  }),
  everywhere(3, {
    pl: 'Od kiedy to widać? Może być mniej więcej.',
    ru: 'Когда это стало заметно? Можно примерно.',
    en: 'When did you first notice? Roughly will do.',
  }),
  everywhere(4, {
    pl: 'Na kiedy to jest naprawdę potrzebne?',
    ru: 'К какому дню это нужно на самом деле?',
    en: 'When do you really need it by?',
  }),
  everywhere(5, {
    pl: 'Czy jest paragon albo ślad płatności kartą?',
    ru: 'Есть чек или выписка по карте?',
    en: 'Is there a receipt, or a line on a bank statement?',
  }),
  everywhere(6, {
    pl: 'Kto z nas zajmował się tym wcześniej?',
    ru: 'Кто из наших занимался этим раньше?',
    en: 'Who here dealt with it before?',
  }),
  everywhere(7, {
    pl: 'Zadam trzy krótkie pytania, tak będzie szybciej.',
    ru: 'Задам три коротких вопроса, так выйдет быстрее.',
    en: 'Three quick questions, and we’ll save some time.',
  }),
  phone(1, {
    pl: 'Co jest napisane na etykiecie albo pudełku?',
    ru: 'Что написано на этикетке или коробке?',
    en: 'What does it say on the label or the box?',
  }),
  phone(2, {
    pl: 'Czy da się przysłać zdjęcie? Dużo mi wyjaśni.',
    ru: 'Можно прислать фото? Оно многое прояснит.',
    en: 'Could you send a photo? It would tell me a lot.',
  }),
  counter(1, {
    pl: 'Czy mogę to obejrzeć z bliska?',
    ru: 'Можно рассмотреть поближе?',
    en: 'May I have a closer look?',
  }),
  counter(2, {
    pl: 'Proszę pokazać, kiedy to się dzieje.',
    ru: 'Покажите, когда это происходит.',
    en: 'Could you show me when it does that?',
  }),
  to('demanding', 1, {
    pl: 'Które punkty są konieczne, a które mile widziane?',
    ru: 'Какие пункты обязательны, а какие желательны?',
    en: 'Which points are a must, and which would be nice?',
  }),
  to('demanding', 2, {
    pl: {
      f: 'Które z tych rzeczy zostały Pani obiecane i przez kogo?',
      m: 'Które z tych rzeczy zostały Panu obiecane i przez kogo?',
      other: 'Które z tych rzeczy zostały obiecane i przez kogo?',
    },
    ru: 'Что из этого Вам обещали и кто?',
    en: 'Which of these were you promised, and by whom?',
  }),
  to('demanding', 3, {
    pl: {
      f: 'Jaki termin jest dla Pani jeszcze do przyjęcia?',
      m: 'Jaki termin jest dla Pana jeszcze do przyjęcia?',
      other: 'Jaki termin jest jeszcze do przyjęcia?',
    },
    ru: 'Какой срок Вас ещё устроит?',
    en: 'What’s the latest date you could accept?',
  }),
  to('aggressive', 1, {
    pl: 'Jaka data jest na paragonie?',
    ru: 'Какая дата стоит на чеке?',
    en: 'What date is printed on the receipt?',
  }),
  to('aggressive', 2, {
    pl: 'Potrzebuję trzech faktów: co, kiedy, gdzie.',
    ru: 'Нужны три факта: что, когда, где.',
    en: 'I need three facts: what, when and where.',
  }),
  to('aggressive', 3, {
    pl: 'Jakie rozwiązanie zakończy tę sprawę?',
    ru: 'Какое решение закроет этот вопрос?',
    en: 'What would settle this?',
  }),
  to('confused', 1, {
    pl: 'Po jednym pytaniu. Gdzie to było kupione?',
    ru: 'По одному вопросу. Где это куплено?',
    en: 'One question at a time. Where was it bought?',
  }),
  to('confused', 2, {
    pl: 'Podpowiem: nie działa od początku czy od niedawna?',
    ru: 'Подскажу: не работает сразу или с недавних пор?',
    en: 'Let me help: was it wrong from the start, or only lately?',
  }),
  to('confused', 3, {
    pl: 'Dokładny dzień nie jest ważny. Ten miesiąc czy poprzedni?',
    ru: 'Точное число неважно. Этот месяц или прошлый?',
    en: 'The exact day doesn’t matter. This month or last?',
  }),
  to('changeable', 1, {
    pl: 'Do czego to ma służyć przede wszystkim?',
    ru: 'Для чего это нужно в первую очередь?',
    en: 'What is it mainly for?',
  }),
  to('changeable', 2, {
    pl: {
      f: 'Gdyby mogła Pani wybrać jedną rzecz, która by to była?',
      m: 'Gdyby mógł Pan wybrać jedną rzecz, która by to była?',
      other: 'Gdyby wybrać tylko jedną rzecz, która by to była?',
    },
    ru: 'Если бы можно было выбрать только одно, что бы Вы взяли?',
    en: 'If you could pick just one thing, what would it be?',
  }),
  to('changeable', 3, {
    pl: 'Co ma zostać bez zmian?',
    ru: 'Что должно остаться как есть?',
    en: 'What has to stay as it is?',
  }),
  to('silent', 1, {
    pl: 'Jak to wyszło na jaw?',
    ru: 'Как это обнаружилось?',
    en: 'How did it come to light?',
  }),
  to('silent', 2, {
    pl: {
      f: 'Czego się Pani spodziewała, a co wyszło?',
      m: 'Czego się Pan spodziewał, a co wyszło?',
      other: 'Co miało być, a co wyszło?',
    },
    ru: 'Чего Вы ждали, а что получили?',
    en: 'How is it different from what you expected?',
  }),
  to('silent', 3, {
    pl: 'Gdyby wszystko poszło gładko, jak by to dziś wyglądało?',
    ru: 'Если бы всё прошло гладко, что бы мы сейчас видели?',
    en: 'If it had all gone well, what would we see now?',
  }),
  to('undecided', 1, {
    pl: {
      f: 'Co Panią jeszcze powstrzymuje? Wystarczy jedna rzecz.',
      m: 'Co Pana jeszcze powstrzymuje? Wystarczy jedna rzecz.',
      other: 'Co jeszcze powstrzymuje? Wystarczy jedna rzecz.',
    },
    ru: 'Что Вас пока удерживает? Хватит одной причины.',
    en: 'What’s still holding you back? Just one thing.',
  }),
  to('undecided', 2, {
    pl: {
      f: 'Co musi Pani wiedzieć, żeby wybrać spokojnie?',
      m: 'Co musi Pan wiedzieć, żeby wybrać spokojnie?',
      other: 'Co trzeba wiedzieć, żeby wybrać spokojnie?',
    },
    ru: 'Что Вам нужно узнать, чтобы выбрать со спокойной душой?',
    en: 'What would you need to know to choose with an easy mind?',
  }),
  to('undecided', 3, {
    pl: {
      f: 'Czego się Pani najbardziej obawia?',
      m: 'Czego się Pan najbardziej obawia?',
      other: 'Która obawa jest największa?',
    },
    ru: 'Чего Вы опасаетесь больше всего?',
    en: 'Which worry is the biggest?',
  }),
  to('expert', 1, {
    pl: 'Jaki model, jaka partia i w jakich warunkach?',
    ru: 'Какая модель, какая партия, в каких условиях?',
    en: 'Which model, which batch, under what conditions?',
  }),
  to('expert', 2, {
    pl: 'Co zostało już wykluczone?',
    ru: 'Что уже удалось исключить?',
    en: 'What has been ruled out so far?',
  }),
  to('expert', 3, {
    pl: {
      f: 'Jaki test Pani by tu zrobiła?',
      m: 'Jaki test Pan by tu zrobił?',
      other: 'Jaki test by tu pomógł?',
    },
    ru: 'Какую проверку Вы бы здесь провели?',
    en: 'What test would you run here?',
  }),
  to('perfectionist', 1, {
    pl: 'Po czym poznamy, że jest zrobione jak trzeba?',
    ru: 'По каким признакам поймём, что сделано как надо?',
    en: 'How will we know it’s been done properly?',
  }),
  to('perfectionist', 2, {
    pl: 'Jaka odchyłka jeszcze ujdzie: milimetr, dwa?',
    ru: 'Какое отклонение ещё допустимо: миллиметр, два?',
    en: 'How far off is still all right, a millimetre, two?',
  }),
  to('perfectionist', 3, {
    pl: 'Czy jest wzór albo zdjęcie do porównania?',
    ru: 'Есть образец или снимок для сравнения?',
    en: 'Is there a sample or a picture to compare it with?',
  }),
  to('shortOfMoney', 1, {
    pl: {
      f: 'Jaka kwota jest dla Pani wygodna?',
      m: 'Jaka kwota jest dla Pana wygodna?',
      other: 'Jaka kwota będzie wygodna?',
    },
    ru: 'Какая сумма для Вас удобна?',
    en: 'What sum would be comfortable for you?',
  }),
  to('shortOfMoney', 2, {
    pl: 'Co jest ważniejsze: taniej czy szybciej?',
    ru: 'Что важнее: дешевле или быстрее?',
    en: 'Which matters more, cheaper or sooner?',
  }),
  to('shortOfMoney', 3, {
    pl: 'Co można pominąć, a co jest niezbędne?',
    ru: 'Что можно убрать, а что необходимо?',
    en: 'What could be left out, and what has to stay?',
  }),
  to('enthusiastic', 1, {
    pl: 'Co z tej listy jest na dziś, a co może poczekać?',
    ru: 'Что из списка на сегодня, а что подождёт?',
    en: 'What on that list is for today, and what can wait?',
  }),
  to('enthusiastic', 2, {
    pl: 'Zostańmy przy jednym. Który to był dzień?',
    ru: 'Остановимся на одном. Какой это был день?',
    en: 'Let’s stay with one thing. Which day was that?',
  }),
  to('enthusiastic', 3, {
    pl: 'O którym z tych zakupów teraz mówimy?',
    ru: 'О какой из покупок сейчас речь?',
    en: 'Which of those purchases are we on now?',
  }),
  to('frequentComplaints', 1, {
    pl: 'Co działo się tuż przed tym, poprzednio i teraz?',
    ru: 'Что было прямо перед этим, тогда и теперь?',
    en: 'What happened just before it, last time and now?',
  }),
  to('frequentComplaints', 2, {
    pl: {
      f: 'Co według Pani trzeba u nas zmienić, żeby to nie wróciło?',
      m: 'Co według Pana trzeba u nas zmienić, żeby to nie wróciło?',
      other: 'Co trzeba u nas zmienić, żeby to nie wróciło?',
    },
    ru: 'Что нам, по-Вашему, изменить, чтобы это не повторялось?',
    en: 'What should we change so it doesn’t come back?',
  }),
  to('frequentComplaints', 3, {
    pl: 'Po której naprawie było najdłużej dobrze?',
    ru: 'После какого ремонта дольше всего было хорошо?',
    en: 'After which repair did it hold the longest?',
  }),
];
