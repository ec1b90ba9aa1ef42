import { useTranslation } from 'react-i18next';
import type { Mood } from '#contract/contact-words.ts';
import { useDayFormat } from '../../days.ts';
import { useFormat } from '../../format.ts';
import { playbookLanguage, sayIn } from '../guided/wording.ts';
import type { HistoryLine } from './history.ts';

/** Says one line of the history. */
export function useHistoryText(): (line: HistoryLine) => string {
  const { t, i18n } = useTranslation(['preparing', 'common', 'calls', 'complaint-words']);
  const days = useDayFormat();
  const format = useFormat();

  function moods({ moodStart, moodEnd }: { moodStart: Mood | null; moodEnd: Mood | null }) {
    const felt = [moodStart, moodEnd].filter((mood) => mood !== null);
    return [...new Set(felt)].map((mood) => t(`common:mood.${mood}`)).join(' → ');
  }

  const joined = (...parts: readonly (string | null | false)[]) =>
    parts.filter(Boolean).join(' · ');

  return (line) => {
    switch (line.about) {
      case 'overduePromises':
        return t('preparing:history.overduePromises', {
          count: line.count,
          what: line.what,
          day: days.short(line.day),
        });
      case 'openPromises':
        return t('preparing:history.openPromises', {
          count: line.count,
          what: line.what,
          day: days.short(line.day),
        });
      case 'openComplaints':
        return joined(
          t('preparing:history.openComplaints', { count: line.count }),
          line.day !== null &&
            t(`preparing:history.${line.late ? 'deadlinePassed' : 'deadline'}`, {
              day: days.short(line.day),
            }),
        );
      case 'lastContact':
        return joined(
          t('preparing:history.lastContact', { day: format.date(line.at) }),
          t(`calls:kind.${line.kind}`),
          moods(line),
        );
      case 'lastTalk':
        return joined(
          t('preparing:history.lastTalk', { day: format.date(line.at) }),
          sayIn(line.title, { language: playbookLanguage(i18n.language) ?? 'en', honorific: null }),
          moods(line),
          line.outcome && t(`calls:outcome.${line.outcome}`),
        );
      case 'lastOver':
        return joined(
          t('preparing:history.lastOver', { day: format.date(line.at) }),
          line.rejected
            ? t('preparing:history.rejected')
            : line.remedy && t(`complaint-words:remedy.${line.remedy}`),
          line.score !== null && t('preparing:history.score', { score: line.score }),
        );
      case 'complaintsInYear':
        return t('preparing:history.complaintsInYear', { count: line.count });
      default:
        return t('preparing:history.contacts', { count: line.count });
    }
  };
}
