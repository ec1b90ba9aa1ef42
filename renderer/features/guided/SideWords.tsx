import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import type { Words } from '#contract/playbook.ts';
import styles from './SideWords.module.css';
import type { Guide } from './use-guide.ts';
import { useSpeaking } from './use-speaking.ts';
import { sayIn } from './wording.ts';

interface SideWordsProps {
  guide: Guide;
  card: CustomerCard | undefined;
}

/** What to ask; one question at a time. */
export function Questions({ guide: { step }, card }: SideWordsProps) {
  const { t } = useTranslation('guided');
  return <Sentences title={t('questions')} sentences={step?.questions ?? []} card={card} />;
}

/** What makes it worse, however much one would like to say it. */
export function RatherNot({ guide: { step }, card }: SideWordsProps) {
  const { t } = useTranslation('guided');
  return <Sentences title={t('ratherNot')} sentences={step?.rather ?? []} card={card} quiet />;
}

interface SentencesProps {
  title: string;
  sentences: readonly Words[];
  card: CustomerCard | undefined;
  quiet?: boolean;
}

function Sentences({ title, sentences, card, quiet = false }: SentencesProps) {
  const speaking = useSpeaking(card);
  if (sentences.length === 0) return null;
  return (
    <section aria-label={title} className={styles.group} data-quiet={quiet || undefined}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list} lang={speaking.language}>
        {sentences.map((words) => {
          const text = sayIn(words, speaking);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </section>
  );
}
