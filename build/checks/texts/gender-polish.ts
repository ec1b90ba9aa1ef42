import { clausesOf } from './texts.ts';

// Words of the speaker, or of the shop, that fit only a man or only a woman.

/** Nouns in the instrumental that end like the past tense of a man. */
const nounsInLem = new Set(
  `aniołem artykułem banałem barłem ciałem czołem dołem domysłem działem dziełem godłem hasłem
  ideałem kanałem kapitałem kawałem kołem kościołem kotłem krzesłem kryształem masłem materiałem
  minerałem modułem mydłem oddziałem ogółem oryginałem pomysłem podziałem popiołem posłem
  protokołem prześcieradłem przedziałem przemysłem przydziałem pudłem regałem rozdziałem sedłem
  siodłem skrzydłem strzałem sygnałem szczegółem szkłem światłem tłem tyłem tytułem udziałem
  umysłem upałem wałem węzłem wydziałem wymysłem zapałem zespołem złem zmysłem źródłem
  żywiołem stołem`.split(/\s+/u),
);

/** Present tenses and imperatives that end like the past tense of a woman. */
const verbsInLam = new Set(
  `chłam dosyłam działam kłam nadsyłam nasyłam oddziałam odłam odsyłam odwołam okłam pałam podołam
  podsyłam podziałam połam posyłam powołam przełam przesyłam przysyłam przywołam rozsyłam skłam
  ułam włam wołam współdziałam wydołam wyłam wysyłam wywołam zadziałam załam zapałam zawołam
  zdołam złam zsyłam`.split(/\s+/u),
);

/** What may stand behind “będę” and end like a past tense. */
const namesInL = new Set(
  `anioł artykuł biała cała cegła chwała cała doskonała dół dział ideał igła kanał kapitał kościół
  mała materiał mgła miła moduł oddział okazała oryginał podział pomysł pół protokół przedział
  przemysł pszczoła regał siła skała stała stół sygnał szczegół szkoła trwała tytuł udział umysł
  upał wspaniała wydział zapał zespół zmysł`.split(/\s+/u),
);

const adjectives =
  /^(?:pewien|pewn[ya]|gotów|gotow[ya]|wdzięczn[ya]|odpowiedzialn[ya]|świadom[ya]?|winien|winn[ya]|rad|rada|ciekaw[ya]?|sam|sama|spokojn[ya]|dostępn[ya]|szczęśliw[ya]|pełen|pełna|obecn[ya]|now[ya]|woln[ya]|skłonn[ya]|uprawnion[ya]|zła|zły|wini?en)$/u;
const participle = /^\p{L}{3,}(?:[ao]n[ya]|ęt[ya])$/u;
const nounsInNa = /^(?:strona|zmiana|wymiana|odmiana|ochrona|osłona|korona|ściana|cena|żona)$/u;

const conjunctions = /^(?:że|a|gdy|o|jak|chociaż|ażeby)?bym$/u;
const conditional = /(?:łbym|łabym|libyśmy|łybyśmy|łbyś|łabyś|libyście|łybyście)$/u;
const past = /\p{L}(?:liśmy|łyśmy|łeś|łaś|liście|łyście)$/u;
const obliged = /^(?:powin(?:ienem|nam|ieneś|naś)|winienem|winnam)$/u;
const nounsInScie = /^(?:\p{L}*specjaliście|finaliście|detaliście|soliście)$/u;

export function polishFormsOfOneGender(text: string): string[] {
  return clausesOf(text)
    .flat()
    .flatMap((clause) =>
      clause.filter(
        (word, at) =>
          conditional.test(word) ||
          (past.test(word) && !nounsInScie.test(word)) ||
          obliged.test(word) ||
          (word.endsWith('łem') && !nounsInLem.has(word)) ||
          (word.endsWith('łam') && !verbsInLam.has(word)) ||
          isOfFuture(clause, at) ||
          isOfState(clause, at) ||
          isAlone(clause, at),
      ),
    );
}

/** „będę sprawdzał”, „żebym sprawdziła”. */
function isOfFuture(clause: readonly string[], at: number): boolean {
  const word = clause[at] ?? '';
  if (!/\p{L}ła?$/u.test(word) || namesInL.has(word)) return false;
  const before = clause.slice(Math.max(0, at - 5), at);
  return before.includes('będę') || before.some((other) => conjunctions.test(other));
}

/** „jestem pewna”, „będę bardzo wdzięczny”. */
function isOfState(clause: readonly string[], at: number): boolean {
  const word = clause[at] ?? '';
  const fits = adjectives.test(word) || (participle.test(word) && !nounsInNa.test(word));
  if (!fits) return false;
  return clause.slice(Math.max(0, at - 3), at).some((other) => /^(?:jestem|będę)$/u.test(other));
}

/** „sam to sprawdzę”, „dopilnuję tego sama”; but „sama faktura”, „ten sam”. */
function isAlone(clause: readonly string[], at: number): boolean {
  const word = clause[at] ?? '';
  if (word !== 'sam' && word !== 'sama') return false;
  const between = /^(?:to|tego|tę|je|ją|go|się|wszystko|też|panu|pani|nie)$/u;
  const neighbour = (step: 1 | -1) => {
    let other = at + step;
    while (between.test(clause[other] ?? '')) other += step;
    return clause[other] ?? '';
  };
  if (/^(?:ten|ta|taki|taka|tak)$/u.test(clause[at - 1] ?? '')) return false;
  const mine = /^(?!program$|reklam$)\p{L}{3,}(?:ę|am)$/u;
  return clause[at - 1] === 'ja' || mine.test(neighbour(1)) || mine.test(neighbour(-1));
}

const forms = `pan pana panu panem panie panowie panów pani panią pań państwo państwa państwu
  państwem państwie`.split(/\s+/u);
const forWomen = new Set(['pani', 'panią']);
const forMen = new Set(['pan', 'pana', 'panu', 'panem', 'panie']);
const polite = new Set(forms);

/** „Pani”, „Pana”, “Państwo”: what tells whether a man or a woman is spoken to. */
export function politeForms(text: string): { word: string; to: 'f' | 'm' | 'several' }[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words
    .filter((word) => polite.has(word.toLowerCase()))
    .map((word) => {
      const form = word.toLowerCase();
      if (forWomen.has(form)) return { word, to: 'f' };
      return { word, to: forMen.has(form) ? 'm' : 'several' };
    });
}
