import { Alert, Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '#/lib/i18n';
import { entryEnrolment, type NextStep, passSecondFactor } from '../api/session-api';
import { sessionMessages } from '../messages';
import { CodeForm } from './code-form';
import { EnrolmentSteps } from './enrolment-steps';
import { SignInForm } from './sign-in-form';

interface SignInFlowProps {
  readonly email?: string | undefined;
  readonly onSignedIn: () => void | Promise<void>;
}

interface SecondStepProps {
  readonly onSignedIn: SignInFlowProps['onSignedIn'];
  readonly onBack: () => void;
  readonly onOver: () => void;
}

function SecondStep({ onSignedIn, onBack, onOver }: SecondStepProps) {
  const t = useMessages(sessionMessages);
  return (
    <Stack gap="sm">
      <CodeForm
        description={t('codeHint')}
        action={t('signInButton')}
        send={async (code) => {
          await passSecondFactor(code);
          await onSignedIn();
        }}
        onOver={onOver}
      />
      <Button variant="subtle" onClick={onBack}>
        {t('otherAccount')}
      </Button>
    </Stack>
  );
}

/** All steps of a sign-in, one after the other in the same place. */
export function SignInFlow({ email, onSignedIn }: SignInFlowProps) {
  const t = useMessages(sessionMessages);
  const [step, setStep] = useState<NextStep>('NONE');
  const [over, setOver] = useState(false);
  const goOn = (next: NextStep): void | Promise<void> => {
    setOver(false);
    if (next === 'NONE') return onSignedIn();
    setStep(next);
  };
  if (step === 'ENROLMENT') return <EnrolmentSteps calls={entryEnrolment} onDone={onSignedIn} />;
  if (step === 'SECOND_FACTOR')
    return (
      <SecondStep
        onSignedIn={onSignedIn}
        onBack={() => setStep('NONE')}
        onOver={() => {
          setOver(true);
          setStep('NONE');
        }}
      />
    );
  return (
    <Stack gap="md">
      {over ? (
        <Alert color="orange" role="alert">
          {t('challengeOver')}
        </Alert>
      ) : null}
      <SignInForm email={email} onPassed={goOn} />
    </Stack>
  );
}
