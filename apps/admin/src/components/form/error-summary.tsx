import { Alert, Anchor } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, type RefObject } from 'react';
import { useMessages } from '#/lib/i18n';
import { fieldAround, useFormScope } from './form-scope';
import { formMessages } from './messages';
import { useStill } from './use-press';

interface ErrorSummaryProps {
  readonly place: RefObject<HTMLDivElement | null>;
}

/** The order of two fields as they are read; one that is not on the screen comes where it was named. */
function asOnScreen(one: string, other: string): number {
  const [a, b] = [document.getElementById(one), document.getElementById(other)];
  if (a === null || b === null || a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Every field at fault as a link that leads into it; it takes the focus after a failed submit. */
export function ErrorSummary({ place }: ErrorSummaryProps) {
  const t = useMessages(formMessages);
  const { form, fields, idOf, pressed } = useFormScope();
  const errors = useStill(form.errors, pressed);
  const faults = Object.entries(errors)
    .filter(([, error]) => Boolean(error))
    .sort(([one], [other]) => asOnScreen(idOf(one), idOf(other)));
  const fieldOf = (path: string): string => fieldAround(fields, path) ?? path;
  const lead = (path: string): void => document.getElementById(idOf(fieldOf(path)))?.focus();
  return (
    <div ref={place} tabIndex={-1}>
      {faults.length ? (
        <Alert
          color="red"
          role="alert"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('summary', { count: faults.length })}
        >
          <ul style={{ margin: 0, paddingInlineStart: 18 }}>
            {faults.map(([path, error]) => (
              <li key={path}>
                <SummaryLine label={fields.get(fieldOf(path))?.label} onLead={() => lead(path)}>
                  {error}
                </SummaryLine>
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </div>
  );
}

interface SummaryLineProps {
  readonly label: string | undefined;
  readonly onLead: () => void;
  readonly children: ReactNode;
}

function SummaryLine({ label, onLead, children }: SummaryLineProps) {
  if (!label) return <>{children}</>;
  return (
    <>
      <Anchor component="button" type="button" inherit onClick={onLead}>
        {label}
      </Anchor>
      {': '}
      {children}
    </>
  );
}
