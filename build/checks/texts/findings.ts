import { type Phrase, playbook, playbookLanguages } from '#contract/playbook.ts';
import { everyText, faultsOf } from '#contract/playbook-check.ts';
import { faultsOfForm } from './form.ts';
import { polishFormsOfOneGender, politeForms } from './gender-polish.ts';
import {
  russianFormsOfOneGender,
  russianFormsToOneGender,
  smallAddress,
} from './gender-russian.ts';
import { nearCopyFindings, sameSentences } from './near-copies.ts';
import { stepCopyFindings } from './step-copies.ts';
import { type Content, type Finding, type Text, textsOf } from './texts.ts';

/** Everything that is wrong with the content but its spelling, which takes a program of its own. */
export function findingsIn(content: Content): Finding[] {
  return [
    ...structureFindings(content),
    ...textsOf(content).flatMap(findingsInText),
    ...nearCopyFindings(content.phrases, playbookLanguages),
    ...sameSentences(content.phrases, playbookLanguages),
    ...stepCopyFindings(content.playbooks),
    ...placeholderShare(content.phrases),
  ];
}

function structureFindings({ playbooks }: Content): Finding[] {
  return playbooks.flatMap((one) => {
    const { error } = playbook.safeParse(one);
    const issues = error?.issues ?? [];
    return [
      ...issues.map(({ path, message }) => ({
        key: `${one.key}: ${path.join('.')}`,
        language: null,
        reason: message,
      })),
      ...faultsOf(one).map(({ kind, at, name }) => ({
        key: `${one.key}: ${at}`,
        language: null,
        reason: name === null ? kind : `${kind} ${name}`,
      })),
    ];
  });
}

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

export function findingsInText(text: Text): Finding[] {
  const { key, language, variant } = text;
  const reasons = [...faultsOfForm(text), ...genderFaults(text)];
  const whom = variant === null ? '' : `${variant}: `;
  return reasons.map((reason) => ({ key, language, reason: `${whom}${reason}` }));
}

function genderFaults(given: Text): string[] {
  const { language, text } = given;
  if (language === 'en') return [];
  const speaker = language === 'pl' ? polishFormsOfOneGender(text) : russianFormsOfOneGender(text);
  const listener = language === 'pl' ? polishAddressFaults(given) : russianAddressFaults(given);
  return speaker.length === 0
    ? listener
    : [`fits only one gender of the speaker: ${quoted(speaker)}`, ...listener];
}

function polishAddressFaults({ text, variant, use }: Text): string[] {
  const forms = politeForms(text);
  // Who is told how to talk may be told of both.
  const ofBoth =
    use === 'guide' && forms.some(({ to }) => to === 'f') && forms.some(({ to }) => to === 'm');
  const wrong = forms.filter(({ to }) => to !== variant && !ofBoth);
  const small = forms.filter(({ word }) => use !== 'guide' && word === word.toLowerCase());
  return [
    ...(wrong.length > 0
      ? [`fits only one gender of the listener: ${quoted(wrong.map(({ word }) => word))}`]
      : []),
    ...(small.length > 0 ? [`in small letters: ${quoted(small.map(({ word }) => word))}`] : []),
  ];
}

function russianAddressFaults({ text, variant, use }: Text): string[] {
  const wrong = variant === null || variant === 'other' ? russianFormsToOneGender(text) : [];
  const small = use === 'guide' ? [] : smallAddress(text);
  return [
    ...(wrong.length > 0 ? [`fits only one gender of the listener: ${quoted(wrong)}`] : []),
    ...(small.length > 0 ? [`in small letters: ${quoted(small)}`] : []),
  ];
}

/** Without its value a phrase is not shown: most of each act have to do without. */
function placeholderShare(phrases: readonly Phrase[]): Finding[] {
  return [...new Set(phrases.map(({ act }) => act))].flatMap((act) => {
    const all = phrases.filter((phrase) => phrase.act === act);
    const needy = all.filter(({ say }) => everyText(say).some((text) => text.includes('{')));
    if (needy.length * 4 <= all.length) return [];
    const reason = `${needy.length} of ${all.length} phrases have a placeholder, at most every fourth may`;
    return [{ key: act, language: null, reason }];
  });
}
