import { Button, Group, Stack, Stepper, Text, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useMessages } from '#/lib/i18n';
import { actionMessages } from './messages';

export interface WizardStep {
  readonly key: string;
  readonly title: string;
  readonly content: ReactNode;
}

interface WizardProps {
  readonly steps: readonly WizardStep[];
  /** Index of the present step; held outside, so that an address or a server's state can lead. */
  readonly step: number;
  /** Leads back to a finished step, where that is possible. */
  readonly onBack?: (() => void) | undefined;
  /** Leads on; leave out where the step's own form has the button. */
  readonly onNext?: (() => void) | undefined;
  readonly nextLabel?: string;
  readonly busy?: boolean;
}

/** Step by step, with the place always told; focus moves to the new step's beginning. */
export function Wizard({ steps, step, onBack, onNext, nextLabel, busy = false }: WizardProps) {
  const t = useMessages(actionMessages);
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else {
      // What stands above the step (the page's title, the steps, hints) stays in view.
      place.current?.focus({ preventScroll: true });
      document.documentElement.scrollTop = 0;
    }
  }, [step]);
  const now = steps[step];
  const told = now ? t('stepOf', { step: step + 1, total: steps.length, title: now.title }) : null;
  return (
    <Stack gap="md">
      <Stepper active={step} size="xs" visibleFrom="sm" aria-hidden>
        {steps.map(({ key, title }) => (
          <Stepper.Step key={key} label={title} allowStepSelect={false} component="div" />
        ))}
      </Stepper>
      <Text fw={550} hiddenFrom="sm" aria-hidden>
        {told}
      </Text>
      <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
        <VisuallyHidden>{told}</VisuallyHidden>
        {now?.content}
      </div>
      {onBack || onNext ? (
        <Group gap="sm">
          {onBack ? (
            <Button variant="default" onClick={onBack} disabled={busy}>
              {t('back')}
            </Button>
          ) : null}
          {onNext ? (
            <Button onClick={onNext} loading={busy}>
              {nextLabel ?? t('next')}
            </Button>
          ) : null}
        </Group>
      ) : null}
    </Stack>
  );
}
