import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { draftOf, dropAllDrafts } from '#/lib/drafts';
import { ProblemError } from '#/lib/problems';
import { renderPart } from '../../../test/render';
import { AutosaveLine, RecordForm, TextField, useAutosave, useRecordForm, useSubmit } from '.';

interface Values extends Record<string, unknown> {
  text: string;
  version: number;
}
type Save = (values: Values) => Promise<Partial<Values>>;

function Draft({ save }: { readonly save: Save }) {
  const form = useRecordForm<Values>({ name: 'plan', initial: { text: '', version: 0 } });
  const ready = ({ text }: Values) => text !== '?';
  const { state, hold } = useAutosave({ form, enabled: true, ready, save });
  const submit = useSubmit({
    form,
    send: (values) => hold(() => save(values)),
    onDone: () => undefined,
  });
  return (
    <RecordForm form={form} submit={submit}>
      <TextField name="text" label="Mətn" />
      <AutosaveLine state={state} />
    </RecordForm>
  );
}

const text = () => screen.getByLabelText<HTMLInputElement>('Mətn');
const pause = () => act(() => jest.advanceTimersByTimeAsync(1600));

describe('a draft', () => {
  const save = jest.fn<Save>();
  beforeEach(() => {
    jest.useFakeTimers({ advanceTimers: true });
    save.mockReset();
    save.mockImplementation(({ version }) => Promise.resolve({ version: version + 1 }));
  });
  afterEach(() => {
    jest.useRealTimers();
    dropAllDrafts();
  });

  it('saves itself after a pause, goes on from the new version, and says when', async () => {
    const { user } = renderPart(<Draft save={save} />);
    await user.type(text(), 'ilk');
    expect(save).not.toHaveBeenCalled();
    await pause();
    expect(save).toHaveBeenCalledTimes(1);
    expect(await screen.findByText(/Qaralama saxlanıldı: \d\d:\d\d/)).toBeTruthy();
    expect(draftOf('plan')).toBeUndefined();
    await user.type(text(), ' ikinci');
    await pause();
    expect(save).toHaveBeenLastCalledWith({ text: 'ilk ikinci', version: 1 });
    expect(text().value).toBe('ilk ikinci');
  });

  it('is saved when its page is left before the pause is over', async () => {
    const { user, unmount } = renderPart(<Draft save={save} />);
    await user.type(text(), 'yarımçıq');
    unmount();
    await waitFor(() => expect(save).toHaveBeenCalledTimes(1));
    await waitFor(() => expect(draftOf('plan')).toBeUndefined());
  });

  it('stays in memory, and says so, where the server is away or cannot take it', async () => {
    const { user } = renderPart(<Draft save={save} />);
    await user.type(text(), '?');
    await pause();
    expect(save).not.toHaveBeenCalled();
    expect(screen.getByText(/lazımi kimi/)).toBeTruthy();
    save.mockRejectedValue(new Error('away'));
    await user.type(text(), '!');
    await pause();
    expect(await screen.findByText(/Qaralama saxlanılmadı/)).toBeTruthy();
    expect(draftOf('plan')).toMatchObject({ text: '?!' });
  });

  it('that is refused names the answer, and does not speak of the connection', async () => {
    const errors = [{ pointer: '#/text', code: 'TOO_LONG', params: { max: 3 } }];
    save.mockRejectedValueOnce(
      new ProblemError({ code: 'VALIDATION_FAILED', status: 400, errors }),
    );
    const { user } = renderPart(<Draft save={save} />);
    await user.type(text(), 'uzun');
    await pause();
    expect(await screen.findByText(/işarələnmiş cavabları düzəldəndən sonra/)).toBeTruthy();
    expect(screen.queryByText(/əlaqəni yoxlayın/)).toBeNull();
    expect(text()).toHaveAccessibleDescription(/3 simvol/);
    await user.type(text(), '{Backspace}');
    await pause();
    expect(await screen.findByText(/Qaralama saxlanıldı/)).toBeTruthy();
    expect(text()).toBeValid();
  });

  it('that the server may not take says why', async () => {
    save.mockRejectedValue(new ProblemError({ code: 'NOT_FOUND', status: 404 }));
    const { user } = renderPart(<Draft save={save} />);
    await user.type(text(), 'uzun');
    await pause();
    expect(await screen.findByText(/Qaralama saxlanılmadı.*Belə qeyd yoxdur/)).toBeTruthy();
  });
});
