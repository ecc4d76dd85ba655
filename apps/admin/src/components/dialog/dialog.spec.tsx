import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { renderPart } from '../../../test/render';
import { Dialog } from '.';

/** Two steps in a group; the second goes away once it was taken. */
function Steps() {
  const [open, setOpen] = useState(false);
  const [taken, setTaken] = useState(false);
  return (
    <div role="group" aria-label="Addımlar" tabIndex={-1}>
      {taken ? null : <button onClick={() => setOpen(true)}>Göndər</button>}
      {open ? (
        <Dialog title="Göndər" onClose={() => setOpen(false)}>
          <button
            onClick={() => {
              setTaken(true);
              setOpen(false);
            }}
          >
            Bəli
          </button>
        </Dialog>
      ) : null}
    </div>
  );
}

describe('a dialog', () => {
  it('gives the focus back to the button that opened it', async () => {
    const { user } = renderPart(<Steps />);
    await user.click(screen.getByRole('button', { name: 'Göndər' }));
    await user.click(await screen.findByRole('button', { name: 'Bağla' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Göndər' })).toHaveFocus());
  });

  it('gives it to the place around that button where the button is gone', async () => {
    const { user } = renderPart(<Steps />);
    await user.click(screen.getByRole('button', { name: 'Göndər' }));
    await user.click(await screen.findByRole('button', { name: 'Bəli' }));
    await waitFor(() => expect(screen.getByRole('group', { name: 'Addımlar' })).toHaveFocus());
  });
});
