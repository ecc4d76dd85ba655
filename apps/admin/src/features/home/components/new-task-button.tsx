import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { SearchDialog } from '#/features/search/public';
import { useMessages } from '#/lib/i18n';
import { useCan } from '#/lib/session';
import { homeMessages } from '../messages';

/** A task always belongs to a case: the case is found first, then the task is written on its page. */
export function NewTaskButton() {
  const t = useMessages(homeMessages);
  const can = useCan();
  const navigate = useNavigate();
  const [finding, setFinding] = useState(false);
  if (!can('task.create')) return null;
  const write = (caseId: string): void => {
    setFinding(false);
    const search = { section: undefined, form: 'task' as const };
    void navigate({ to: '/cases/$caseId', params: { caseId }, search });
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setFinding(true)}
      >
        {t('newTask')}
      </Button>
      {finding ? <SearchDialog onOpenCase={write} onClose={() => setFinding(false)} /> : null}
    </>
  );
}
