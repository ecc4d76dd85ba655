import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '#/components/actions';
import { notifyDone } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import {
  type Organisation,
  switchOrganisation,
  useAdministrationChanged,
} from '../api/administration';
import { organisationMessages } from '../messages';
import { OrganisationDialog } from './organisation-dialog';

interface SwitchProps {
  readonly organisation: Organisation;
  readonly onClose: () => void;
}

function SwitchDialog({ organisation, onClose }: SwitchProps) {
  const t = useMessages(organisationMessages);
  const changed = useAdministrationChanged();
  const { id, name, active, version } = organisation;
  const action = t(active ? 'DEACTIVATE' : 'ACTIVATE');
  return (
    <ConfirmDialog
      name={`organisation-switch:${id}`}
      title={action}
      text={t(active ? 'closeText' : 'openText', { name })}
      action={action}
      version={version}
      send={async (_reason, context) => {
        await switchOrganisation(organisation, context);
        notifyDone(t('done'));
        await changed();
      }}
      onClose={onClose}
    />
  );
}

/** Exactly what the server says is possible with the organisation now. */
export function OrganisationSteps({ organisation }: { readonly organisation: Organisation }) {
  const t = useMessages(organisationMessages);
  const [open, setOpen] = useState<'RENAME' | 'SWITCH' | null>(null);
  const { name, allowedActions } = organisation;
  const close = (): void => setOpen(null);
  return (
    <Group gap="xs">
      {allowedActions.map((action) => (
        <Button
          key={action}
          size="compact-sm"
          variant="default"
          aria-label={t('switchLabel', { action: t(action), name })}
          onClick={() => setOpen(action === 'RENAME' ? 'RENAME' : 'SWITCH')}
        >
          {t(action)}
        </Button>
      ))}
      {open === 'RENAME' ? (
        <OrganisationDialog organisation={organisation} onClose={close} />
      ) : null}
      {open === 'SWITCH' ? <SwitchDialog organisation={organisation} onClose={close} /> : null}
    </Group>
  );
}
