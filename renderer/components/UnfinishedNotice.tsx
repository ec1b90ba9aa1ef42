import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { focusOnMount } from './focus-on-mount.ts';
import styles from './Notice.module.css';

interface UnfinishedNoticeProps {
  title: string;
  /** What it was about. */
  about?: string | undefined;
  resume: string;
  onResume: () => void;
  discard: string;
  onDiscard: () => void;
  /** Stands in place of a form: there is nothing else that the keyboard could want. */
  alone: boolean;
}

/** Offers again what was typed and left. */
export function UnfinishedNotice(props: UnfinishedNoticeProps) {
  const { title, about, resume, onResume, discard, onDiscard, alone } = props;
  return (
    <output className={styles.notice} data-tone="due">
      <IconPencil size={20} stroke={1.75} aria-hidden className={styles.icon} />
      <div className={styles.text}>
        <p>{title}</p>
        {about !== undefined && <p className={styles.below}>{about}</p>}
      </div>
      <div className={styles.actions}>
        <Button ref={alone ? focusOnMount : null} variant="default" size="xs" onClick={onResume}>
          {resume}
        </Button>
        <Button variant="subtle" color="gray" size="xs" onClick={onDiscard}>
          {discard}
        </Button>
      </div>
    </output>
  );
}
