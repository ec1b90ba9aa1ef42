import { fold } from './fold.ts';

// What a word sounds like in any of the languages and spellings, roughly: Kowalski, Ковальский and
// Kovalsky are all "kovalski". Sounds that the spellings mix up become one letter: z for ж ż zh rz,
// s for ш ś sz sh, c for ц ч ć cz ts, h for г х g h kh, i for и й ы і y j.

const cyrillic =
  'а=a б=b в=v г=h ґ=h д=d е=e є=e ж=z з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t ' +
  'у=u ў=u ф=f х=h ц=c ч=c ш=s щ=sc ъ= ы=i ь= э=e ю=iu я=ia';
const latin = 'g=h j=i q=k w=v x=ks y=i ph=f th=t kh=h zh=z sh=s sz=s cz=c tz=c';

/** As in Polish, where ch is х and rz is ж; ё sounds like io. */
const bySound = readSpelling(
  `${cyrillic} ${latin} ch=h rz=z krz=ks prz=ps trz=ts sch=s ó=u ą=on ę=en ąb=omb ąp=omp ęb=emb ` +
    'ęp=emp ё=io',
);
/** As in English, where ch is ч and c is к, and for letters that have lost their marks. */
const byLetter = readSpelling(
  `${cyrillic} ${latin} ch=c ca=ka co=ko cu=ku cl=kl cr=kr ct=kt jo=e yo=e io=e`,
);

/**
 * One or two forms of a word that are the same for each of its spellings; none when it is too short
 * or written in other scripts. Wants the word with its diacritics, in lower case.
 */
export function skeletonsOf(word: string): string[] {
  const forms = new Set([tidy(fold(bySound(word))), tidy(byLetter(fold(word)))]);
  return [...forms].filter((form) => /^[a-z]{2,}$/u.test(form));
}

function readSpelling(pairs: string): (word: string) => string {
  const sounds = new Map<string, string>();
  for (const pair of pairs.split(' ')) {
    const [letters = '', sound = ''] = pair.split('=');
    sounds.set(letters, sound);
  }
  const longestFirst = [...sounds.keys()].toSorted((a, b) => b.length - a.length);
  const spelt = new RegExp(longestFirst.join('|'), 'gu');
  return (word) => word.replace(spelt, (letters) => sounds.get(letters) ?? letters);
}

/** Soft consonants, -ская and -ska, and doubled letters are written in too many ways to be told. */
function tidy(sounds: string): string {
  return sounds
    .replace(/ts/gu, 'c')
    .replace(/i+e/gu, 'e')
    .replace(/(?<=[cszl])i+(?=[aou])/gu, '')
    .replace(/(.)\1+/gu, '$1')
    .replace(/(?<=[sc]k)aia$/u, 'a');
}
