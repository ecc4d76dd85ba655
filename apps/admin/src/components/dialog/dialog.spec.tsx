import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { Section } from '#/components/display';
import { RecordForm, TextField, useRecordForm, useSubmit } from '#/components/form';
import { dropAllDrafts } from '#/lib/drafts';
import { renderPart } from '../../../test/render';
import { Dialog } from '.';

function NoteForm({ onDone }: { readonly onDone: () => void }) {
  const form = useRecordForm({ name: 'note', initial: { text: '' } });
  const submit = useSubmit({ form, send: () => Promise.resolve(), onDone });
  return (
    <RecordForm form={form} submit={submit} onCancel={onDone}>
      <TextField name="text" label="Mətn" />
    </RecordForm>
  );
}

/** The opener goes with the step, as the buttons of a case do. */
function Page({ once = false }: { readonly once?: boolean }) {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <Section title="Qeydlər">
      {done && once ? null : <button onClick={() => setOpen(true)}>Yaz</button>}
      {open ? (
        <Dialog title="Yeni qeyd" onClose={close}>
          <NoteForm
            onDone={() => {
              close();
              setDone(true);
            }}
          />
        </Dialog>
      ) : null}
    </Section>
  );
}

const text = () => screen.getByLabelText<HTMLInputElement>('Mətn');
const opener = () => screen.getByRole('button', { name: 'Yaz' });

async function openAndType(once = false) {
  const view = renderPart(<Page once={once} />);
  await view.user.click(opener());
  await waitFor(() => expect(text()).toHaveFocus());
  await view.user.type(text(), 'Zəng etdim');
  return view.user;
}

describe('a dialog', () => {
  afterEach(dropAllDrafts);

  it('closes unasked when nothing was typed and gives the focus back to its opener', async () => {
    const { user } = renderPart(<Page />);
    await user.click(opener());
    await waitFor(() => expect(text()).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(opener()).toHaveFocus());
    expect(screen.queryByLabelText('Mətn')).toBeNull();
  });

  it.each([
    ['Escape', (user) => user.keyboard('{Escape}')],
    ['Cancel', (user) => user.click(screen.getByRole('button', { name: 'Ləğv et' }))],
    ['the cross', (user) => user.click(screen.getByRole('button', { name: 'Bağla' }))],
  ] as [string, (user: Awaited<ReturnType<typeof openAndType>>) => Promise<void>][])(
    'asks about typed text on %s, and going on keeps everything',
    async (_, leave) => {
      const user = await openAndType();
      await leave(user);
      await user.click(await screen.findByRole('button', { name: 'Yazmağa davam et' }));
      expect(text().value).toBe('Zəng etdim');
    },
  );

  it('closes only the question on a second Escape', async () => {
    const user = await openAndType();
    await user.keyboard('{Escape}');
    await screen.findByRole('button', { name: 'Yazmağa davam et' });
    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Yazmağa davam et' })).toBeNull(),
    );
    expect(text().value).toBe('Zəng etdim');
  });

  it('gives the focus back to its opener after a question in between', async () => {
    const user = await openAndType();
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Yazmağa davam et' }));
    await waitFor(() => expect(text()).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Yadda saxla' }));
    await waitFor(() => expect(opener()).toHaveFocus());
  });

  it('brings the text back where it was kept, and not where it was discarded', async () => {
    const user = await openAndType();
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Bağla, mətn qalsın' }));
    await user.click(opener());
    expect(text().value).toBe('Zəng etdim');
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Yazılanı sil' }));
    await user.click(opener());
    expect(text().value).toBe('');
  });

  it('leads to the heading of the section when the opener went with the step', async () => {
    const user = await openAndType(true);
    await user.click(screen.getByRole('button', { name: 'Yadda saxla' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Qeydlər' })).toHaveFocus());
  });
});
