import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '#/lib/api';
import { App } from './app/app';
import { createAppRouter } from './app/router';
import { tellCaught } from './app/tell-caught';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');

const queryClient = createQueryClient();
createRoot(place, { onCaughtError: tellCaught }).render(
  <StrictMode>
    <App queryClient={queryClient} router={createAppRouter(queryClient)} />
  </StrictMode>,
);

// The words of a case's rules are not needed before something is refused: they come behind the first page.
void import('#/lib/codes/case-rules').catch(() => undefined);
