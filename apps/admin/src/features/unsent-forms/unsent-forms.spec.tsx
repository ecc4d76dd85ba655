import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { RecordForm, TextField, useRecordForm, useSubmit } from '#/components/form';
import {
  dropAllDrafts,
  keepDraft,
  keepDraftsBy,
  openKeptDraft,
  settleDrafts,
  wouldLoseDrafts,
} from '#/lib/drafts';
import { ProblemError } from '#/lib/problems';
import { answer, stubApi } from '../../../test/api-stub';
import { renderPart } from '../../../test/render';
import { serverKeeper } from './public';

interface Note extends Record<string, unknown> {
  text: string;
  place: string;
}
type Send = (values: Note, version: number | undefined) => Promise<void>;

const NAME = 'note-1';
const ROUTE = '/api/v1/unsent-forms/note-1';
const stub = stubApi();

interface FormProps {
  readonly send?: Send;
  readonly place?: string;
  readonly version?: number;
}

function NoteForm({ send = () => Promise.resolve(), place = 'Bakı', version = 3 }: FormProps) {
  const form = useRecordForm<Note>({ name: NAME, initial: { text: '', place } });
  const submit = useSubmit({
    form,
    version,
    send: (values, context) => send(values, context.version),
    onDone: () => undefined,
    fromCurrent: (current) => current as Note,
  });
  return (
    <RecordForm form={form} submit={submit}>
      <TextField name="text" label="Mətn" />
      <TextField name="place" label="Yer" />
    </RecordForm>
  );
}

const text = () => screen.getByLabelText<HTMLInputElement>('Mətn');
const place = () => screen.getByLabelText<HTMLInputElement>('Yer');
const save = () => screen.getByRole('button', { name: 'Yadda saxla' });
const pause = (ms = 1600) => act(() => jest.advanceTimersByTimeAsync(ms));
const calls = (method: string) => stub.requests.filter((request) => request.method === method);

/** The server with one draft, as it is kept and removed. */
let held: string | null;
let savedAt: string;

const draftOf = (values: object, base: object = { text: '', place: 'Bakı' }, version = 3) =>
  JSON.stringify({ values, base, version });
const isAsked = (): boolean => {
  const leaving = new Event('beforeunload', { cancelable: true });
  globalThis.dispatchEvent(leaving);
  return leaving.defaultPrevented;
};

beforeEach(() => changeLanguage('az'));
beforeEach(() => {
  jest.useFakeTimers({ advanceTimers: true });
  held = null;
  savedAt = new Date().toISOString();
  stub.on(`GET ${ROUTE}`, (request) =>
    answer(200, { content: held, savedAt: held && savedAt })(request),
  );
  stub.on(`PUT ${ROUTE}`, async (request) => {
    ({ content: held } = (await request.clone().json()) as { content: string });
    return answer(200, { savedAt })(request);
  });
  stub.on(`DELETE ${ROUTE}`, (request) => {
    held = null;
    return answer(204)(request);
  });
  keepDraftsBy(() => Promise.resolve(serverKeeper()));
});
afterEach(() => {
  jest.useRealTimers();
  act(() => dropAllDrafts());
});

describe('what is typed and not sent', () => {
  it('is kept after a pause, said quietly, and the browser no longer asks before leaving', async () => {
    const { user } = renderPart(<NoteForm />);
    await user.type(text(), 'yarımçıq');
    expect(calls('PUT')).toHaveLength(0);
    expect(isAsked()).toBe(true);
    await pause();
    expect(await screen.findByText(/Qaralama saxlanıldı: \d\d:\d\d/)).toBeTruthy();
    expect(JSON.parse(held ?? '')).toMatchObject({
      values: { text: 'yarımçıq' },
      base: { text: '', place: 'Bakı' },
      version: 3,
    });
    expect(isAsked()).toBe(false);
    await user.type(text(), '!');
    expect(isAsked()).toBe(true);
    await pause();
  });

  it('is back after a reload with when it was, and is sent and gone', async () => {
    held = draftOf({ text: 'yarımçıq', place: 'Bakı' });
    const sent = jest.fn<Send>(() => Promise.resolve());
    const { user } = renderPart(<NoteForm send={sent} />);
    await waitFor(() => expect(text()).toHaveValue('yarımçıq'));
    expect(screen.getByText(/Qaralama bərpa edildi \(\d\d:\d\d\)/)).toBeTruthy();
    await user.click(save());
    await waitFor(() => expect(held).toBeNull());
    expect(sent).toHaveBeenCalledWith({ text: 'yarımçıq', place: 'Bakı' }, 3);
    await waitFor(() => expect(screen.queryByText(/bərpa edildi/)).toBeNull());
  });

  it('is gone at the server when it is discarded', async () => {
    held = draftOf({ text: 'yarımçıq', place: 'Bakı' });
    const { user } = renderPart(<NoteForm />);
    await user.click(await screen.findByRole('button', { name: 'Onu sil' }));
    expect(text()).toHaveValue('');
    await waitFor(() => expect(held).toBeNull());
  });

  it('is kept at once when its form leaves the screen', async () => {
    const { user, unmount } = renderPart(<NoteForm />);
    await user.type(text(), 'tez');
    unmount();
    await waitFor(() => expect(held).toContain('tez'));
  });

  it('does not push aside what was typed before it arrived', async () => {
    held = draftOf({ text: 'köhnə', place: 'Gəncə' });
    let release: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (release = resolve));
    const content = held;
    stub.on(`GET ${ROUTE}`, async (request) => {
      await waiting;
      return answer(200, { content, savedAt })(request);
    });
    const { user } = renderPart(<NoteForm />);
    await user.type(text(), 'yeni');
    await pause();
    expect(calls('PUT')).toHaveLength(0);
    release();
    await waitFor(() => expect(place()).toHaveValue('Gəncə'));
    expect(text()).toHaveValue('yeni');
    await pause();
    await waitFor(() => expect(held).toContain('yeni'));
    expect(held).toContain('Gəncə');
  });

  it('leaves the form alone where the server is away, says so, and tries again', async () => {
    stub.on(`PUT ${ROUTE}`, answer(503, { code: 'UNAVAILABLE', status: 503 }));
    const sent = jest.fn<Send>(() => Promise.resolve());
    const { user } = renderPart(<NoteForm send={sent} />);
    await user.type(text(), 'mətn');
    await pause();
    expect(await screen.findByText(/Qaralama saxlanılmadı/)).toBeTruthy();
    expect(isAsked()).toBe(true);
    const before = calls('PUT').length;
    await pause(16_000);
    await waitFor(() => expect(calls('PUT').length).toBeGreaterThan(before));
    await user.click(save());
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  });

  it('is not sent again and again where the server refuses it, nor asks anybody to sign in', async () => {
    stub.on(`PUT ${ROUTE}`, answer(401, { code: 'NOT_SIGNED_IN', status: 401 }));
    const { user } = renderPart(<NoteForm />);
    await user.type(text(), 'mətn');
    await pause();
    expect(await screen.findByText(/Qaralama saxlanılmadı/)).toBeTruthy();
    const before = calls('PUT').length;
    await pause(40_000);
    expect(calls('PUT')).toHaveLength(before);
  });
});

describe('a draft upon a record that changed meanwhile', () => {
  it('takes what a colleague changed where it changed nothing', async () => {
    held = draftOf({ text: 'yarımçıq', place: 'Bakı' });
    const sent = jest.fn<Send>(() => Promise.resolve());
    const { user } = renderPart(<NoteForm send={sent} place="Gəncə" version={4} />);
    await waitFor(() => expect(text()).toHaveValue('yarımçıq'));
    expect(place()).toHaveValue('Gəncə');
    await user.click(save());
    expect(sent).toHaveBeenCalledWith({ text: 'yarımçıq', place: 'Gəncə' }, 4);
    await pause();
  });

  it('is compared where both changed a field, also after a reload', async () => {
    held = draftOf({ text: '', place: 'Şəki' });
    const versions: (number | undefined)[] = [];
    const current = { text: '', place: 'Gəncə', version: 4 };
    const sent: Send = (_, version) => {
      versions.push(version);
      if (version === 4) return Promise.resolve();
      const stale = { code: 'VERSION_STALE', status: 412, versions: { sent: 3, current: 4 } };
      return Promise.reject(new ProblemError({ ...stale, current } as never));
    };
    const { user } = renderPart(<NoteForm send={sent} place="Gəncə" version={4} />);
    await waitFor(() => expect(place()).toHaveValue('Şəki'));
    await user.click(save());
    const row = await screen.findByRole('row', { name: /Yer/ });
    expect(row).toHaveTextContent('Şəki');
    expect(row).toHaveTextContent('Gəncə');
    await user.click(screen.getByRole('radio', { name: 'Sizinki' }));
    await user.click(screen.getByRole('button', { name: 'Seçilənləri yadda saxla' }));
    await waitFor(() => expect(versions).toEqual([3, 4]));
  });
});

describe('the keeper', () => {
  const type = (values: object): Promise<void> => {
    keepDraft(NAME, values, {});
    return settleDrafts();
  };

  it('never keeps passwords, secrets and files', async () => {
    await openKeptDraft(NAME);
    const secrets = { password: 'p', newPassword: 'q', clientSecret: 'r', backupCodes: ['s'] };
    await type({ text: 't', ...secrets, file: new Blob(['u']) });
    await waitFor(() => expect(JSON.parse(held ?? '')).toMatchObject({ values: { text: 't' } }));
    expect(Object.keys((JSON.parse(held ?? '') as { values: object }).values)).toEqual(['text']);
  });

  it('leaves the draft at the server, and nothing in the page, when somebody signs out', async () => {
    await openKeptDraft(NAME);
    await type({ text: 'qalır' });
    await waitFor(() => expect(wouldLoseDrafts()).toBe(false));
    dropAllDrafts();
    await pause(20_000);
    expect(held).toContain('qalır');
    expect(calls('DELETE')).toHaveLength(0);
  });

  it('saves what waits when the page goes out of sight', async () => {
    await openKeptDraft(NAME);
    keepDraft(NAME, { text: 'telefon' }, {});
    await act(() => Promise.resolve());
    const hidden = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    hidden.mockRestore();
    await waitFor(() => expect(held).toContain('telefon'));
  });
});
