import { afterEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { dropAllDrafts } from '#/lib/drafts';
import { today } from '#/lib/dates';
import { renderPart } from '../../../test/render';
import {
  CheckboxList,
  type Choice,
  DateField,
  MoneyField,
  RadioCards,
  RecordForm,
  SelectField,
  useRecordForm,
  useSubmit,
} from '.';

const PLACES: readonly Choice[] = [
  'Bakı',
  'Gəncə',
  'Şəki',
  'Əhmədli',
  'Lənkəran',
  'Quba',
  'Xaçmaz',
  'Zaqatala',
].map((label, index) => ({ value: `P${index}`, label }));

const PAPERS: readonly Choice[] = [
  { value: 'PASSPORT', label: 'Pasport' },
  { value: 'OTHER', label: 'Başqa' },
  { value: 'NONE', label: 'Yoxdur' },
];

interface Values extends Record<string, unknown> {
  bornOn: string | null;
  amount: number | null;
  place: string | null;
  papers: string[];
  chosen: string | null;
}

function Fields({ onSend }: { readonly onSend: (values: Values) => void }) {
  const form = useRecordForm<Values>({
    name: 'fields',
    initial: { bornOn: null, amount: null, place: null, papers: [], chosen: null },
  });
  const submit = useSubmit({
    form,
    send: (values) => Promise.resolve(onSend(values)),
    onDone: () => undefined,
  });
  return (
    <RecordForm form={form} submit={submit}>
      <DateField name="bornOn" label="Doğum tarixi" max={today()} />
      <MoneyField name="amount" label="Məbləğ" />
      <SelectField name="place" label="Yer" choices={PLACES} />
      <CheckboxList name="papers" label="Sənədlər" choices={PAPERS} />
      <RadioCards name="chosen" label="Əsas sənəd" choices={PAPERS} />
    </RecordForm>
  );
}

describe('fields', () => {
  afterEach(dropAllDrafts);

  it('let "none" stand alone among many answers', async () => {
    const { user } = renderPart(<Fields onSend={() => undefined} />);
    const tick = (name: string) => screen.getByRole('checkbox', { name });
    await user.click(tick('Pasport'));
    await user.click(tick('Yoxdur'));
    expect(tick('Pasport')).not.toBeChecked();
    expect(tick('Yoxdur')).toBeChecked();
    await user.click(tick('Başqa'));
    expect(tick('Yoxdur')).not.toBeChecked();
    expect(tick('Başqa')).toBeChecked();
  });

  it('make one stop of a group of radios, in which the arrows move and choose', async () => {
    const { user } = renderPart(<Fields onSend={() => undefined} />);
    const radio = (name: string) => screen.getByRole('radio', { name });
    screen.getByRole('checkbox', { name: 'Yoxdur' }).focus();
    await user.tab();
    expect(radio('Pasport')).toHaveFocus();
    expect(radio('Pasport')).not.toBeChecked();
    await user.keyboard('{ArrowDown}');
    expect(radio('Başqa')).toHaveFocus();
    expect(radio('Başqa')).toBeChecked();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Yadda saxla' })).toHaveFocus();
    await user.tab({ shift: true });
    expect(radio('Başqa')).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(radio('Yoxdur')).toBeChecked();
    await user.click(radio('Pasport'));
    expect(radio('Pasport')).toBeChecked();
    radio('Başqa').focus();
    await user.keyboard(' ');
    expect(radio('Başqa')).toBeChecked();
  });

  it('take dates day first, amounts in minor units, and choices in any spelling', async () => {
    let sent: Values | null = null;
    const { user } = renderPart(<Fields onSend={(values) => (sent = values)} />);
    await user.type(screen.getByLabelText('Doğum tarixi'), '05.03.2026');
    await user.tab();
    await user.type(screen.getByLabelText('Məbləğ'), '1.234,5');
    await user.click(screen.getByRole('combobox', { name: 'Yer' }));
    await user.keyboard('Ehmed');
    await user.click(await screen.findByRole('option', { name: 'Əhmədli' }));
    await user.click(screen.getByRole('button', { name: 'Yadda saxla' }));
    expect(sent).toMatchObject({ bornOn: '2026-03-05', amount: 123450, place: 'P3' });
  });

  it('name a day that lies in the future instead of replacing it, and send nothing', async () => {
    let sent: Values | null = null;
    const { user } = renderPart(<Fields onSend={(values) => (sent = values)} />);
    const day = screen.getByLabelText('Doğum tarixi');
    await user.type(day, '05.03.2099');
    await user.tab();
    expect(day).toHaveValue('05.03.2099');
    expect(day).toHaveAccessibleDescription(/gələcəkdə ola bilməz/);
    await user.click(screen.getByRole('button', { name: 'Yadda saxla' }));
    expect(sent).toBeNull();
    expect(await screen.findByRole('alert')).toHaveTextContent('Doğum tarixi');
  });

  it.each(['31.02.1990', '99.99.2026', '12/1/26x'])(
    'keep %s, which is no day, where it was typed and send nothing until it is one',
    async (typed) => {
      let sent: Values | null = null;
      const { user } = renderPart(<Fields onSend={(values) => (sent = values)} />);
      const day = screen.getByLabelText('Doğum tarixi');
      await user.type(day, typed);
      await user.tab();
      expect(day).toHaveValue(typed);
      expect(day).toBeInvalid();
      await user.click(screen.getByRole('button', { name: 'Yadda saxla' }));
      expect(sent).toBeNull();
      expect(await screen.findByRole('alert')).toHaveTextContent('Doğum tarixi');
      await user.clear(day);
      await user.type(day, '05.03.1990');
      await user.tab();
      await user.click(screen.getByRole('button', { name: 'Yadda saxla' }));
      expect(sent).toMatchObject({ bornOn: '1990-03-05' });
    },
  );

  it('keep an amount that is none where it was typed, also while it has the focus, and send nothing', async () => {
    let sent: Values | null = null;
    const { user } = renderPart(<Fields onSend={(values) => (sent = values)} />);
    const amount = screen.getByLabelText('Məbləğ');
    await user.type(amount, '500');
    await user.clear(amount);
    await user.type(amount, '5oo');
    await user.keyboard('{Enter}');
    expect(sent).toBeNull();
    expect(amount).toHaveValue('5oo');
    expect(amount).toBeInvalid();
    expect(await screen.findByRole('alert')).toHaveTextContent('Məbləğ');
    await user.clear(amount);
    await user.type(amount, '500{Enter}');
    expect(sent).toMatchObject({ amount: 50_000 });
  });

  it('keep a choice that is made once more', async () => {
    let sent: Values | null = null;
    const { user } = renderPart(<Fields onSend={(values) => (sent = values)} />);
    for (let time = 0; time < 2; time += 1) {
      await user.click(screen.getByRole('combobox', { name: 'Yer' }));
      await user.click(await screen.findByRole('option', { name: 'Quba' }));
    }
    await user.click(screen.getByRole('button', { name: 'Yadda saxla' }));
    expect(sent).toMatchObject({ place: 'P5' });
  });

  it('say what an amount should look like', async () => {
    const { user } = renderPart(<Fields onSend={() => undefined} />);
    await user.type(screen.getByLabelText('Məbləğ'), 'çox');
    await user.tab();
    expect(screen.getByLabelText('Məbləğ')).toHaveAccessibleDescription(/200,50/);
  });
});
