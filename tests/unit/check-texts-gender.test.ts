import { describe, expect, test } from 'vitest';
import { findingsInText } from '../../build/checks/texts/findings.ts';
import { polishFormsOfOneGender } from '../../build/checks/texts/gender-polish.ts';
import { russianFormsOfOneGender } from '../../build/checks/texts/gender-russian.ts';
import type { Text } from '../../build/checks/texts/texts.ts';

describe('Polish that fits only one gender of who speaks', () => {
  test.each([
    ['Już to sprawdziłem.', 'sprawdziłem'],
    ['Już to sprawdziłam.', 'sprawdziłam'],
    ['Zapisałam wszystko, {address}.', 'zapisałam'],
    ['Byłem przy tym.', 'byłem'],
    ['Obiecałam oddzwonić.', 'obiecałam'],
    ['Działałem zgodnie z zasadami.', 'działałem'],
    ['Chciałbym pomóc.', 'chciałbym'],
    ['Mogłabym zaproponować wymianę.', 'mogłabym'],
    ['Będę sprawdzał to dzisiaj.', 'sprawdzał'],
    ['Będę to jutro sprawdzała.', 'sprawdzała'],
    ['Będę w tej sprawie dzwonił.', 'dzwonił'],
    ['Czy mam zadzwonić, żebym lepiej wiedział?', 'wiedział'],
    ['Gdybym miała numer, sprawdzę od razu.', 'miała'],
    ['Jestem pewna, że się uda.', 'pewna'],
    ['Jestem tego świadomy.', 'świadomy'],
    ['Będę bardzo wdzięczny za chwilę.', 'wdzięczny'],
    ['Jestem umówiona z kierownikiem.', 'umówiona'],
    ['Powinienem zapytać.', 'powinienem'],
    ['Powinnam zapytać.', 'powinnam'],
    ['Sam to sprawdzę.', 'sam'],
    ['Dopilnuję tego sama.', 'sama'],
    ['Ja sama to biorę.', 'sama'],
    ['Sam oddzwaniam po południu.', 'sam'],
    ['Sprawdziliśmy w magazynie.', 'sprawdziliśmy'],
    ['Sprawdziłyśmy w magazynie.', 'sprawdziłyśmy'],
    ['Moglibyśmy to wymienić.', 'moglibyśmy'],
    ['Czy mówiliście o tym komuś?', 'mówiliście'],
    ['Co zrobiłeś?', 'zrobiłeś'],
    ['Zrobiłabyś to jutro?', 'zrobiłabyś'],
  ])('%s', (text, word) => {
    expect(polishFormsOfOneGender(text)).toEqual([word]);
  });

  test.each([
    'Już sprawdzam.',
    'Nie skłam, powiem wprost.',
    'To problem, rozumiem.',
    'Zajmę się tym problemem i artykułem.',
    'Proszę uważać, żeby nie złamać. Złam to tutaj.',
    'Działam od razu.',
    'Wysyłam i przesyłam potwierdzenie, odwołam wizytę.',
    'Zdołam to zrobić jeszcze dziś. Zawołam kolegę.',
    'Rozmawiam z działem i z całym zespołem, za stołem.',
    'Jest Pan pewny, że produkt był cały?',
    'Czy sprzedawca mówił coś innego?',
    'Ona sprawdziła, on zadzwonił.',
    'Będę sprawdzać i dzwonić.',
    'Będę przy telefonie, dopóki cała sprawa się nie skończy.',
    'Proszę powiedzieć, żeby kurier zadzwonił.',
    'Sama faktura wystarczy.',
    'Sam produkt obejrzymy na miejscu.',
    'To ten sam artykuł, ta sama sprawa.',
    'Sam problem znam.',
    'Jestem na miejscu z drugiej strony.',
    'Jestem tu do zamknięcia, Panie Janie.',
    'Przekażę to specjaliście, oczywiście.',
    'Liście opadły z rośliny?',
    'Trzeba było zadzwonić.',
    'Stało się to, czego nikt nie chciał.',
    'Towar przyszedł uszkodzony.',
  ])('none: %s', (text) => {
    expect(polishFormsOfOneGender(text)).toEqual([]);
  });
});

describe('Russian that fits only one gender of who speaks', () => {
  test.each([
    ['Я понял.', 'понял'],
    ['Я поняла Вас.', 'поняла'],
    ['Я уже проверил заказ.', 'проверил'],
    ['Я бы хотела уточнить.', 'хотела'],
    ['Понял я Вас.', 'понял'],
    ['Как я сказала, деньги вернём.', 'сказала'],
    ['Я ошибся.', 'ошибся'],
    ['Я ошиблась.', 'ошиблась'],
    ['Я не смог дозвониться.', 'смог'],
    ['Я принёс коробку.', 'принёс'],
    ['Я нашёл Ваш чек.', 'нашёл'],
    ['Я, к сожалению, не нашла чек.', 'нашла'],
    ['Понял Вас.', 'понял'],
    ['Да, всё записала.', 'записала'],
    ['Услышал Вас, {address}.', 'услышал'],
    ['Извините, не расслышала.', 'расслышала'],
    ['Рад помочь.', 'рад'],
    ['Готова выслушать.', 'готова'],
    ['Я готов начать.', 'готов'],
    ['Я должен предупредить.', 'должен'],
    ['Я не согласна с этим.', 'согласна'],
    ['Я уверен, что получится.', 'уверен'],
    ['Я сама прослежу.', 'сама'],
    ['Проверю сам.', 'сам'],
    ['Мне самому неприятно.', 'самому'],
    ['Вынужден закончить разговор.', 'вынужден'],
    ['Молчу, но я никуда не делся.', 'делся'],
  ])('%s', (text, word) => {
    expect(russianFormsOfOneGender(text)).toEqual([word]);
  });

  test.each([
    'Понимаю.',
    'Я понимаю Вас.',
    'Это стол, я вижу.',
    'Я смотрю журнал и материалы отдела.',
    'Я знаю правила магазина с самого начала.',
    'Сначала я проверю чек.',
    'Мне жаль, и было жаль сразу.',
    'Я вижу, что товар пришёл с трещиной.',
    'Я спрошу, готов ли заказ.',
    'Готов ли заказ?',
    'Ваш заказ готов.',
    'Мастер готов посмотреть, он уверен.',
    'Сама коробка цела?',
    'Когда она пришла?',
    'Вы купили это у нас?',
    'Вы уверены?',
    'Мастер посмотрел, сказал подождать.',
    'Кто звонил Вам?',
    'Звонил Вам кто-нибудь?',
    'Я знаю Ваши права.',
    'Пришла ли посылка?',
    'Курьер приехал, посмотрел и уехал?',
    'Дела идут, зла не держу.',
    'Коллега проверила, а я перезвоню.',
  ])('none: %s', (text) => {
    expect(russianFormsOfOneGender(text)).toEqual([]);
  });
});

describe('who is spoken to', () => {
  const reasons = (given: Partial<Text> & Pick<Text, 'language' | 'text'>) =>
    findingsInText({ key: 'x', variant: null, use: 'phrase', ...given }).map(
      ({ reason }) => reason,
    );
  const onlyOne = 'fits only one gender of the listener';

  test.each([
    ['pl', null, 'Słucham Pana.', 'Pana'],
    ['pl', null, 'Czy to Pani numer?', 'Pani'],
    ['pl', null, 'Dziękuję Państwu.', 'Państwu'],
    ['pl', 'other', 'Słucham Panią.', 'Panią'],
    ['pl', 'f', 'Słucham Pana.', 'Pana'],
    ['pl', 'm', 'Słucham Pani.', 'Pani'],
    ['ru', null, 'Вы сами или Вы один?', 'один'],
    ['ru', null, 'Вам самой удобно?', 'самой'],
    ['ru', 'other', 'Уважаемая покупательница.', 'уважаемая'],
  ] as const)('%s %s: %s', (language, variant, text, word) => {
    const whom = variant === null ? '' : `${variant}: `;
    expect(reasons({ language, variant, text })).toEqual([`${whom}${onlyOne}: “${word}”`]);
  });

  test.each([
    ['pl', 'f', 'Słucham Panią, to Pani sprawa.'],
    ['pl', 'm', 'Słucham Pana, proszę Pana.'],
    ['pl', 'other', 'Proszę opowiedzieć.'],
    ['pl', null, 'Panel i panorama to nie forma zwrotu.'],
    ['ru', null, 'Вы уверены, что Вы согласны?'],
    ['ru', null, 'Если Вы здесь, готов и Ваш заказ.'],
    ['ru', 'f', 'Вы одна?'],
    ['en', null, 'Sir or madam.'],
  ] as const)('%s %s, none: %s', (language, variant, text) => {
    expect(reasons({ language, variant, text })).toEqual([]);
  });

  test('small letters are for those who lead the talk', () => {
    expect(reasons({ language: 'ru', text: 'Слушаю вас.' })).toEqual(['in small letters: “вас”']);
    expect(reasons({ language: 'ru', text: 'Слушаю Вас. Ваше имя?' })).toEqual([]);
    expect(reasons({ language: 'ru', use: 'guide', text: 'Вас слышат, вы не одни.' })).toEqual([]);
    expect(reasons({ language: 'pl', variant: 'm', text: 'Słucham pana.' })).toEqual([
      'm: in small letters: “pana”',
    ]);
    expect(reasons({ language: 'pl', use: 'guide', text: 'Mów „Pan” albo „Pani”.' })).toEqual([]);
  });
});
