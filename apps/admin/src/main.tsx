import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '#/lib/api';
import { App } from './app/app';
import { createAppRouter } from './app/router';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');

const queryClient = createQueryClient();
createRoot(place).render(
  <StrictMode>
    <App queryClient={queryClient} router={createAppRouter(queryClient)} />
  </StrictMode>,
);
