import { Button, FileButton, Stack, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatBytes } from '#/lib/numbers';
import { type Problem } from '#/lib/problems';
import styles from './file-drop.module.css';
import { actionMessages } from './messages';

interface FileDropProps {
  /** Endings with their dot, e.g. `.xlsx`. */
  readonly accept: readonly string[];
  readonly maxBytes: number;
  readonly busy?: boolean;
  readonly onFile: (file: File) => void;
  /** A file that cannot be taken; the server decides again by content. */
  readonly onRefused: (problem: Problem) => void;
}

function refusalOf(file: File, { accept, maxBytes }: FileDropProps): Problem | null {
  const known = accept.some((ending) => file.name.toLowerCase().endsWith(ending));
  if (!known) return { code: 'FILE_TYPE_REFUSED', status: 415 };
  return file.size > maxBytes ? { code: 'FILE_TOO_LARGE', status: 413 } : null;
}

/** One file, dropped or chosen; the button alone suffices for keyboard and screen reader. */
export function FileDrop(props: FileDropProps) {
  const { accept, maxBytes, busy = false, onFile, onRefused } = props;
  const t = useMessages(actionMessages);
  const language = useLanguage();
  const [over, setOver] = useState(false);
  const take = (file: File | null | undefined): void => {
    if (!file || busy) return;
    const refusal = refusalOf(file, props);
    if (refusal) onRefused(refusal);
    else onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={styles['drop']}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Stack align="center" gap="xs">
        <IconFileUpload size={32} aria-hidden />
        <Text>{t('dropFile')}</Text>
        <FileButton onChange={take} accept={accept.join(',')}>
          {(button) => (
            <Button {...button} loading={busy}>
              {t('chooseFile')}
            </Button>
          )}
        </FileButton>
        <Text fz="sm" c="dimmed">
          {t('accepted', { types: accept.join(', '), size: formatBytes(maxBytes, language) })}
        </Text>
      </Stack>
    </div>
  );
}
