import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MenuCommand } from '#contract/events.ts';
import styles from './Palette.module.css';
import { PaletteBox } from './PaletteBox.tsx';
import { leavePalette, usePalette } from './palette-state.ts';

interface PaletteProps {
  commands: Readonly<Record<MenuCommand, () => void>>;
}

/** Everything that can be done or opened, by a few letters of its name. */
export function Palette({ commands }: PaletteProps) {
  const { t } = useTranslation('palette');
  const { opened, undoing } = usePalette();
  return (
    <Modal.Root
      opened={opened}
      onClose={leavePalette}
      size={640}
      yOffset="12vh"
      centered={false}
      closeOnEscape={false}
      returnFocus={false}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      classNames={{ content: styles.palette ?? '' }}
    >
      <Modal.Overlay backgroundOpacity={0.25} />
      <Modal.Content aria-label={t('title')} radius="md">
        <PaletteBox commands={commands} undoing={undoing} />
      </Modal.Content>
    </Modal.Root>
  );
}
