import { clausesOf } from './texts.ts';

// Past tenses and short adjectives that fit only a man or only a woman. Words are compared with е
// for ё.

const plain = (word: string) => word.replaceAll('ё', 'е');

const listed = (words: string) => new Set(words.trim().split(/\s+/u));

/** Nouns and adjectives that end like a past tense; of the first, the genitive does too. */
const stems = listed(`
  бал вал вокзал гул дьявол журнал зал идеал интервал канал капитал квартал козел котел материал
  металл минерал мул обвал орел оригинал осел отдел перевал пепел персонал пол потенциал предел
  провал протокол пыл раздел сигнал символ скандал стол стул терминал тыл угол узел укол файл
  филиал финал футбол чехол генерал раскол подол бел мал мил смел цел зрел кругл светл тепл`);
const names = listed(`
  акула весла дела дотла зеркала зола игла капсула кресла масла мгла могила мыла одеяла перила
  покрывала похвала правила пчела ремесла светила села сила скала смола сначала стекла стрела
  тела фабула формула хвала чернила числа шкала школа юла похвала стекла чехла угла узла котла
  орла козла осла`);
const withoutL = listed(`
  мог смог помог нес принес унес внес вынес отнес перенес вез привез отвез увез лег сберег достиг
  привык отвык ошибся ушибся увлекся`);

function isPast(clause: readonly string[], at: number): boolean {
  const word = plain(clause[at] ?? '');
  if (names.has(word) || stems.has(word) || stems.has(word.replace(/а$/u, ''))) return false;
  // «с самого начала»
  if (word === 'начала' && /^(?:с|со|до|от|для|без|самого)$/u.test(clause[at - 1] ?? ''))
    return false;
  if (/^(?:шел|ел|вел|цвел|\p{L}+(?:шел|вел))$/u.test(word)) return true;
  return withoutL.has(word) || /^\p{L}*(?:[аеиоуыюя]л|ла|лся|лась)$/u.test(word);
}

const states = listed(`
  рад рада готов готова должен должна согласен согласна уверен уверена сам сама виноват виновата
  благодарен благодарна признателен признательна вынужден вынуждена обязан обязана намерен намерена
  занят занята расстроен расстроена прав права неправ неправа один одна спокоен спокойна удивлен
  удивлена огорчен огорчена знаком знакома свободен свободна`);

/** Verbs that the speaker says of himself when nobody is named before them. */
const own = new RegExp(
  `^(?:по|у|за|вы|рас|пере|от|под|о|при|про|с|на)?(?:понял|слышал|писал|верил|смотрел|видел|искал|знал|
  точнил|просил|дал|правил|звонил|хотел|делал|готовил|метил|яснил|обрался|обралась|шибся|шиблась|
  забыл|обещал|сказал|думал|ждал|решил|взял|нял|формил|хранил|винился|винилась|бронировал|считал|
  ложил|говорил|связался|связалась|читал|мечтал|старался|старалась|мог|могла)а?$|^на(?:шел|шла)$`.replaceAll(
    /\s/gu,
    '',
  ),
  'u',
);
const others = /^(?:кто|кто-то|кто-нибудь|никто|он|она|курьер|мастер|коллега)$/u;

const lead = listed(
  'да нет так уже все всё не ну вот и а сейчас только тоже пока ничего еще ещё тут хорошо ладно спасибо также лично извините простите конечно понимаю',
);

export function russianFormsOfOneGender(text: string): string[] {
  return clausesOf(text).flatMap((sentence) => {
    const speaks = sentence.map((clause) => clause.includes('я'));
    return sentence.flatMap((clause, index) => {
      const before = sentence.slice(0, index);
      const begins =
        speaks.slice(0, index).includes(true) ||
        before.every((other) => other.every((word) => lead.has(word)));
      return clause.filter(
        (_, at) =>
          (speaks[index] === true && isOfSpeaker(clause, at)) ||
          (speaks[index] !== true && begins && isAtBeginning(clause, at)) ||
          isAlone(clause, at),
      );
    });
  });
}

/** «я понял», «понял я», «я сама». */
function isOfSpeaker(clause: readonly string[], at: number): boolean {
  const word = plain(clause[at] ?? '');
  const me = clause.indexOf('я');
  // «права» of the buyer stand further away.
  if (word === 'права' || word === 'прав') return Math.abs(at - me) === 1;
  if (at < me - 2 || clause[at + 1] === 'ли') return false;
  return states.has(word) || isPast(clause, at);
}

/** «Понял Вас», «Рада помочь»; but «Готов ли заказ», «Пришёл новый». */
function isAtBeginning(clause: readonly string[], at: number): boolean {
  const word = plain(clause[at] ?? '');
  if (!clause.slice(0, at).every((other) => lead.has(other)) || clause[at + 1] === 'ли')
    return false;
  if (clause.some((other) => others.test(other))) return false;
  if (word === 'один' || word === 'одна' || word === 'сам' || word === 'сама' || word === 'права') {
    return false;
  }
  return states.has(word) || own.test(word);
}

/** «проверю сама», «мне самому»; but «сама коробка». */
function isAlone(clause: readonly string[], at: number): boolean {
  const word = clause[at] ?? '';
  const neighbours = [clause[at - 1] ?? '', clause[at + 1] ?? ''];
  if (word === 'сам' || word === 'сама') return neighbours.some((n) => /^\p{L}{3,}[юу]$/u.test(n));
  if (!/^(?:самому|самой|самого|саму|одному|одной|одну)$/u.test(word)) return false;
  return neighbours.some((other) => /^(?:мне|меня|мной)$/u.test(other));
}

/** «Вы уверены» fits everybody, «Вы один», «Вам самой» and «уважаемый» do not. */
export function russianFormsToOneGender(text: string): string[] {
  return clausesOf(text)
    .flat()
    .flatMap((clause) =>
      clause.filter((token, at) => {
        const word = plain(token);
        if (/^уважаем(?:ый|ая)$/u.test(word)) return true;
        const before = clause.slice(Math.max(0, at - 3), at);
        if (/^(?:самому|самой|самого|саму|одному|одной|одну)$/u.test(word)) {
          return /^(?:вам|вас|вами)$/u.test(before.at(-1) ?? '');
        }
        return before.includes('вы') && states.has(word) && word !== 'права';
      }),
    );
}

/** A small «вы» where the customer is spoken to. */
export function smallAddress(text: string): string[] {
  const said = text.replaceAll(/\{[^{}]*\}/gu, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
  return said.filter((word) => /^в(?:ы|ас|ам|ами|аш\p{L}{0,3})$/u.test(word));
}
