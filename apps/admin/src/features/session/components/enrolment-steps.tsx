import { Box, Code, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { QueryView } from '#/components/feedback';
import { useHold } from '#/lib/hold';
import { useMessages } from '#/lib/i18n';
import type { Enrolment } from '../api/session-api';
import { sessionMessages } from '../messages';
import { BackupCodes } from './backup-codes';
import { CodeForm } from './code-form';

/** Where the second factor is set up: before the first entry, or in one's account. */
export interface EnrolmentCalls {
  readonly start: () => Promise<Enrolment>;
  readonly finish: (code: string) => Promise<readonly string[]>;
}

interface EnrolmentStepsProps {
  readonly calls: EnrolmentCalls;
  readonly onDone: () => void | Promise<void>;
}

function Picture({ enrolment }: { readonly enrolment: Enrolment }) {
  const t = useMessages(sessionMessages);
  return (
    <Stack gap="sm">
      <Text fz="sm">{t('enrolText')}</Text>
      <Box ta="center">
        <img src={enrolment.picture} alt={t('qrCode')} width={200} height={200} />
      </Box>
      <Text fz="sm">{t('enrolByHand')}</Text>
      <Code block style={{ whiteSpace: 'normal', wordBreak: 'break-all' }}>
        {enrolment.secret.replaceAll(/(.{4})/g, '$1 ').trim()}
      </Code>
    </Stack>
  );
}

/** Picture, first code, backup codes. */
export function EnrolmentSteps({ calls, onDone }: EnrolmentStepsProps) {
  const t = useMessages(sessionMessages);
  const attempt = useId();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [finishing, setFinishing] = useState(false);
  // The codes are in the answer alone: it is waited for.
  useHold(finishing);
  // Each visit makes a secret of its own, and none is kept: it belongs to this page alone.
  const query = useQuery({
    queryKey: ['enrolment', attempt],
    queryFn: calls.start,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const finish = async (code: string): Promise<void> => {
    setFinishing(true);
    try {
      setCodes(await calls.finish(code));
    } finally {
      setFinishing(false);
    }
  };
  if (codes) return <BackupCodes codes={codes} onKept={onDone} />;
  return (
    <QueryView query={query}>
      {(enrolment) => (
        <Stack gap="md">
          <Picture enrolment={enrolment} />
          <CodeForm
            description={t('firstCode')}
            action={t('confirmCode')}
            send={finish}
            wrong={t('wrongFirstCode')}
          />
        </Stack>
      )}
    </QueryView>
  );
}
