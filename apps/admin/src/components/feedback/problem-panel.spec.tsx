import { describe, expect, it } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { ProblemPanel } from './problem-panel';

const PROBLEM = { code: 'UNAVAILABLE', status: 503 } as const;

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
