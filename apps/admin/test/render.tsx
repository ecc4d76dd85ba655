import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { App } from '#/app/app';
import { createAppRouter } from '#/app/router';
import { tellCaught } from '#/app/tell-caught';
import { theme, variables } from '#/components/theme';
import { createQueryClient } from '#/lib/api';
import { sessionSign } from '#/lib/session-sign';

type Screen = RenderResult & { readonly user: UserEvent };

/** A part of a page, with what every part may rely on. */
export function renderPart(part: ReactNode): Screen {
  sessionSign.set();
  const user = userEvent.setup({ delay: null });
  const view = render(
    <MantineProvider theme={theme} cssVariablesResolver={variables} env="test">
      <QueryClientProvider client={createQueryClient()}>{part}</QueryClientProvider>
    </MantineProvider>,
  );
  return { ...view, user };
}

/** The whole admin, opened at a path, in a browser where somebody signed in before or in a fresh one. */
export function renderAdmin(path: string, { fresh = false } = {}) {
  sessionSign[fresh ? 'remove' : 'set']();
  const user = userEvent.setup({ delay: null });
  const queryClient = createQueryClient();
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createAppRouter(queryClient, history);
  const view = render(<App queryClient={queryClient} router={router} env="test" />, {
    onCaughtError: tellCaught,
  });
  return { ...view, user, router, queryClient };
}
