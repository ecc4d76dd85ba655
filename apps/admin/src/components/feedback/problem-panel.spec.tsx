import { describe, expect, it } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { ProblemPanel } from './problem-panel';

const PROBLEM = { code: 'UNAVAILABLE', status: 503 } as const;

describe('how long to wait', () => {
  it.each([
    ['en', 1, 'Try again in 1 second.'],
    ['en', 59, 'Try again in 59 seconds.'],
    ['en', 60, 'Try again in 1 minute.'],
    ['en', 61, 'Try again in 2 minutes.'],
    ['az', 59, '59 saniyə sonra yenidən cəhd edin.'],
    ['az', 896, '15 dəqiqə sonra yenidən cəhd edin.'],
  ] as const)('in %s, %d seconds: %s', async (language, retryAfter, said) => {
    await changeLanguage(language);
    const problem = { code: 'TOO_MANY_REQUESTS', status: 429, retryAfter } as const;
    render(
      <MantineProvider>
        <ProblemPanel problem={problem} />
      </MantineProvider>,
    );
    expect(screen.getByText(said)).toBeVisible();
  });
});

describe('what went wrong in a window', () => {
  it('comes and goes without taking the page with it, whatever scrolling gives back', () => {
    const shown = (problem: typeof PROBLEM | null) => (
      <MantineProvider>
        <div role="dialog">{problem ? <ProblemPanel problem={problem} /> : null}</div>
      </MantineProvider>
    );
    const view = render(shown(PROBLEM));
    expect(screen.getByRole('alert')).toBeTruthy();
    view.rerender(shown({ ...PROBLEM }));
    view.rerender(shown(null));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});
