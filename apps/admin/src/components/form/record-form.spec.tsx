import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import '#/lib/codes/case-rules';
import { today } from '#/lib/dates';
import { dropAllDrafts } from '#/lib/drafts';
import { ProblemError, type Problem } from '#/lib/problems';
import { renderPart } from '../../../test/render';
import { DateField, RecordForm, type SubmitContext, TextField, useRecordForm, useSubmit } from '.';
import type { Change } from './use-submit';

interface Person extends Record<string, unknown> {
  family: string;
  place: string;
}
type Send = (values: Person, context: SubmitContext & { before: Person }) => Promise<void>;

const refuse = (problem: Problem): Promise<never> => Promise.reject(new ProblemError(problem));

interface FormProps {
  readonly send: Send;
  readonly onDone?: () => void;
  /** As the record holds it. */
  readonly place?: string;
}

const wordsFor = ({ pointer }: { readonly pointer: string }) =>
  pointer === '#/place/4/score' ? '4-cü sətir: 1 və ya az yazın' : null;

function PersonForm({ send, onDone = () => undefined, place = 'Bakı' }: FormProps) {
  const form = useRecordForm<Person>({
    name: 'person:1',
    initial: { family: '', place },
    check: ({ family }) => ({ family: family ? null : 'REQUIRED' }),
  });
  const submit = useSubmit({
    form,
    version: 3,
    send,
    onDone,
    fromCurrent: (current) => current as Person,
    wordsFor,
  });
  return (
    <RecordForm form={form} submit={submit}>
      <TextField name="family" label="Soyad" />
      <TextField name="place" label="Yer" max={12} />
      <DateField name="day" label="Gün" max={today()} />
    </RecordForm>
  );
}

const save = () => screen.getByRole('button', { name: 'Yadda saxla' });
const family = () => screen.getByLabelText<HTMLInputElement>('Soyad');

describe('a form', () => {
  afterEach(dropAllDrafts);

  it('names what is missing before anything is sent and leads to it', async () => {
    const send = jest.fn<Send>();
    const { user } = renderPart(<PersonForm send={send} />);
    await user.click(save());
    expect(send).not.toHaveBeenCalled();
    await user.click(await screen.findByRole('button', { name: 'Soyad' }));
    expect(family()).toHaveFocus();
    expect(family()).toHaveAccessibleDescription(/doldurun/);
  });

  it('names all at fault at the first press, texts that are too long and what a field told before', async () => {
    const send = jest.fn<Send>();
    const { user } = renderPart(<PersonForm send={send} />);
    await user.click(screen.getByLabelText('Yer'));
    await user.paste('a'.repeat(20));
    await user.type(screen.getByLabelText('Gün'), '05.03.2099');
    await user.click(save());
    const summary = within(await screen.findByRole('alert'));
    expect(summary.getAllByRole('button').map((link) => link.textContent)).toEqual([
      'Soyad',
      'Yer',
      'Gün',
    ]);
    expect(summary.getByText(/Ən çoxu 12 simvol/)).toBeVisible();
    expect(send).not.toHaveBeenCalled();
  });

  it('puts the server’s word at the field it speaks of and keeps what was typed', async () => {
    const errors = [{ pointer: '#/family', code: 'TOO_LONG', params: { max: 60 } }];
    const { user } = renderPart(
      <PersonForm send={() => refuse({ code: 'VALIDATION_FAILED', status: 400, errors })} />,
    );
    await user.type(family(), 'Əliyeva');
    await user.click(save());
    await waitFor(() => expect(family()).toHaveAccessibleDescription(/60 simvol/));
    expect(family().value).toBe('Əliyeva');
  });

  it('never shows the placeholder of a value that the sender left out', async () => {
    const errors = [{ pointer: '#/family', code: 'TOO_LARGE' }];
    const { user } = renderPart(
      <PersonForm send={() => refuse({ code: 'VALIDATION_FAILED', status: 400, errors })} />,
    );
    await user.type(family(), 'Əliyeva');
    await user.click(save());
    await waitFor(() => expect(family()).toHaveAccessibleDescription(/qəbul edilmir/));
  });

  it('says a fault inside a field once, in its own words, and leads to the field', async () => {
    const errors = [{ pointer: '#/place/4/score', code: 'TOO_LARGE', params: { max: 1 } }];
    const { user } = renderPart(
      <PersonForm send={() => refuse({ code: 'VALIDATION_FAILED', status: 400, errors })} />,
    );
    await user.type(family(), 'Əliyeva');
    await user.click(save());
    expect(await screen.findAllByText(/4-cü sətir/)).toHaveLength(1);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Yer' }));
    expect(screen.getByLabelText('Yer')).toHaveFocus();
  });

  it('tells the rule that refused once, at its field', async () => {
    const params = { rule: 'ITEMS_FINISHED' };
    const errors = [{ pointer: '#/family', code: 'RULE_REFUSED', params }];
    const { user } = renderPart(
      <PersonForm send={() => refuse({ code: 'RULE_REFUSED', status: 422, params, errors })} />,
    );
    await user.type(family(), 'Əliyeva');
    await user.click(save());
    await waitFor(() => expect(family()).not.toHaveAccessibleDescription(''));
    expect(family()).not.toHaveAccessibleDescription(/Qayda buna icazə vermir/);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('repeats an uncertain submit under the same key and a refused one under a new key', async () => {
    const keys: string[] = [];
    const problems: Problem[] = [
      { code: 'UNAVAILABLE', status: 503 },
      { code: 'RULE_REFUSED', status: 422 },
    ];
    const send: Send = (_, { idempotencyKey }) => {
      keys.push(idempotencyKey);
      const problem = problems.shift();
      return problem ? refuse(problem) : Promise.resolve();
    };
    const done = jest.fn();
    const { user } = renderPart(<PersonForm send={send} onDone={done} />);
    await user.type(family(), 'Əliyeva');
    for (let time = 0; time < 3; time += 1) {
      await user.click(save());
      await waitFor(() => expect(keys).toHaveLength(time + 1));
    }
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it('sends once however often the button is pressed', async () => {
    let release: () => void = () => undefined;
    const send = jest.fn<Send>(() => new Promise((resolve) => (release = resolve)));
    const { user } = renderPart(<PersonForm send={send} />);
    await user.type(family(), 'Əliyeva');
    await user.dblClick(save());
    await user.keyboard('{Enter}');
    expect(send).toHaveBeenCalledTimes(1);
    await act(() => Promise.resolve(release()));
  });

  it('brings typed text back after a change of page until it is sent or discarded', async () => {
    const first = renderPart(<PersonForm send={() => Promise.resolve()} />);
    await first.user.type(family(), 'Əliy');
    first.unmount();
    const second = renderPart(<PersonForm send={() => Promise.resolve()} />);
    expect(family().value).toBe('Əliy');
    await second.user.click(screen.getByRole('button', { name: 'Onu sil' }));
    expect(family().value).toBe('');
    await second.user.type(family(), 'Quliyeva');
    await second.user.click(save());
    await waitFor(() => expect(save()).toBeEnabled());
    second.unmount();
    renderPart(<PersonForm send={() => Promise.resolve()} />);
    expect(family().value).toBe('');
  });

  it('reads the page anew where both versions cannot be compared, and then goes over the newer one', async () => {
    const sent: (number | undefined)[] = [];
    const send: Send = (_, { version }) => {
      sent.push(version);
      if (version === 5) return Promise.resolve();
      return refuse({
        code: 'VERSION_STALE',
        status: 412,
        versions: { sent: 3, current: 5 },
      });
    };
    const done = jest.fn();
    const { user } = renderPart(<PersonForm send={send} onDone={done} />);
    await user.type(family(), 'Əliyeva');
    await user.click(save());
    expect(await screen.findByText(/yazdıqlarınız qalır/)).toBeVisible();
    expect(family().value).toBe('Əliyeva');
    await user.click(save());
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(sent).toEqual([3, 5]);
  });

  describe('after a conflict', () => {
    const sent: [Person, number | undefined, Person][] = [];
    const meeting =
      (current: Person & { changed?: Change }): Send =>
      (values, { version, before }) => {
        sent.push([values, version, before]);
        if (version !== 3) return Promise.resolve();
        const versions = { sent: 3, current: 5 };
        return refuse({ code: 'VERSION_STALE', status: 412, versions, current });
      };
    const saveChosen = () => screen.getByRole('button', { name: 'Seçilənləri yadda saxla' });
    const choiceOf = (label: string) => within(screen.getByRole('radiogroup', { name: label }));
    afterEach(() => void sent.splice(0));

    it('keeps what a colleague changed where I changed nothing, and mine where only I did', async () => {
      const theirs = { family: '', place: 'Gəncə', version: 5 };
      const { user } = renderPart(<PersonForm send={meeting(theirs)} />);
      await user.type(family(), 'Əliyeva');
      await user.click(save());
      const place = await screen.findByRole('row', { name: /Yer/ });
      expect(place).toHaveTextContent('Bakı');
      expect(place).toHaveTextContent('Gəncə');
      expect(choiceOf('Yer').getByRole('radio', { name: 'Dəyişdirilmiş' })).toBeChecked();
      expect(choiceOf('Soyad').getByRole('radio', { name: 'Sizinki' })).toBeChecked();
      await user.click(saveChosen());
      await waitFor(() => expect(sent).toHaveLength(2));
      expect(sent[1]?.[0]).toMatchObject({ family: 'Əliyeva', place: 'Gəncə' });
      expect(sent[1]?.slice(1)).toEqual([5, theirs]);
    });

    it.each([
      ['Aysel Quliyeva', 'Dəyişən: Aysel Quliyeva, 26.11.2026, 14:05'],
      [null, 'Dəyişən: həmkarınız, 26.11.2026, 14:05'],
    ])('says who changed it and when (%s)', async (by, text) => {
      const changed = { at: '2026-11-26T10:05:00Z', by };
      const { user } = renderPart(
        <PersonForm send={meeting({ family: 'Quliyeva', place: 'Bakı', changed })} />,
      );
      await user.type(family(), 'Əliyeva');
      await user.click(save());
      expect(await screen.findByText(text)).toBeVisible();
    });

    it('asks about what both changed, and saves nothing before it is answered', async () => {
      const { user } = renderPart(
        <PersonForm send={meeting({ family: 'Quliyeva', place: 'Bakı' })} />,
      );
      await user.type(family(), 'Əliyeva');
      await user.click(save());
      expect(await screen.findByText('Hələ 1 sahəni seçməlisiniz.')).toBeVisible();
      expect(saveChosen()).toBeDisabled();
      await user.click(choiceOf('Soyad').getByRole('radio', { name: 'Sizinki' }));
      await user.click(saveChosen());
      await waitFor(() => expect(sent).toHaveLength(2));
      expect(sent[1]?.slice(0, 2)).toEqual([{ family: 'Əliyeva', place: 'Bakı' }, 5]);
    });

    it('mine is saved where I choose it, though I had not touched the field', async () => {
      const { user } = renderPart(<PersonForm send={meeting({ family: '', place: 'Gəncə' })} />);
      await user.type(family(), 'Əliyeva');
      await user.click(save());
      await screen.findByRole('row', { name: /Yer/ });
      await user.click(choiceOf('Yer').getByRole('radio', { name: 'Sizinki' }));
      await user.click(saveChosen());
      await waitFor(() => expect(sent).toHaveLength(2));
      expect(sent[1]?.[0].place).toBe('Bakı');
      expect(sent[1]?.[2].place).toBe('Gəncə');
    });
  });

  it('a draft that comes back does not undo what a colleague saved meanwhile', async () => {
    const first = renderPart(<PersonForm send={() => Promise.resolve()} />);
    await first.user.type(family(), 'Əliyeva');
    first.unmount();
    renderPart(<PersonForm send={() => Promise.resolve()} place="Gəncə" />);
    expect(family().value).toBe('Əliyeva');
    expect(screen.getByLabelText<HTMLInputElement>('Yer').value).toBe('Gəncə');
  });
});
