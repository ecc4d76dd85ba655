import { Injectable } from '@nestjs/common';
import { idsInFormName, isFormName, MOST_UNSENT_FORMS } from '@qayidis/domain/unsent-forms';
import type { Place } from '../../platform/crypto/index.js';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import type { UnsentFormKeptResponse, UnsentFormResponse } from './dto/unsent-form.response.js';
import { UnsentFormKeys } from './unsent-form-keys.js';

const KEEP = `insert into unsent_forms (user_id, form, about, content_cipher, saved_at)
  values (app.user_id(), $1, app.with_their_cases($2), $3, app.now())
  on conflict (user_id, form) do update
    set about = excluded.about, content_cipher = excluded.content_cipher, saved_at = excluded.saved_at
  returning xmax = 0 as begun`;

/** What a person typed and has not sent: opaque here, and nobody else's (design.md 3.4, docs/domain/unsent-forms.md). */
@Injectable()
export class UnsentForms {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: UnsentFormKeys,
  ) {}

  async read(actor: Actor, form: string): Promise<UnsentFormResponse> {
    demandName(form);
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const [kept] = await tx.query<{ cipher: string; savedAt: Date }>(
          `select content_cipher as cipher, saved_at as "savedAt" from unsent_forms
            where user_id = app.user_id() and form = $1`,
          [form],
        );
        const key = kept && (await this.keys.ofReader(tx));
        if (!kept || !key) return { content: null, savedAt: null };
        const content = key.open(placeOf(tx, form), kept.cipher);
        return { content, savedAt: kept.savedAt.toISOString() };
      },
      { readOnly: true },
    );
  }

  /** Written down in the trail when a form is begun, not with every pause of the writer (UNSENT-07). */
  async keep(actor: Actor, form: string, content: string): Promise<UnsentFormKeptResponse> {
    demandName(form);
    return this.unitOfWork.run(actor, async (tx) => {
      await demandRoom(tx, form);
      const sealed = (await this.keys.ofWriter(tx)).seal(placeOf(tx, form), content);
      const [written] = await tx.query<{ begun: boolean }>(KEEP, [
        form,
        idsInFormName(form),
        sealed,
      ]);
      if (written?.begun === true) tx.audit({ action: 'unsent-form.start', ...ownerOf(tx) });
      return { savedAt: tx.now.toISOString() };
    });
  }

  async discard(actor: Actor, form: string): Promise<void> {
    demandName(form);
    await this.unitOfWork.run(actor, async (tx) => {
      const gone = await tx.query(
        'delete from unsent_forms where user_id = app.user_id() and form = $1 returning 1',
        [form],
      );
      if (gone.length > 0) tx.audit({ action: 'unsent-form.remove', ...ownerOf(tx) });
    });
  }
}

const ownerOf = ({ actor }: Transaction) => ({ entity: 'user', entityId: actor.userId });

const placeOf = (tx: Transaction, form: string): Place => ({
  table: 'unsent_forms',
  column: 'content_cipher',
  rowId: `${tx.actor.userId}:${form}`,
});

/** @throws ProblemError NOT_FOUND: no form of ours is called like that. */
function demandName(form: string): void {
  if (!isFormName(form)) throw new ProblemError('NOT_FOUND');
}

/** @throws ProblemError RULE_REFUSED at the most forms that one person may keep. */
async function demandRoom(tx: Transaction, form: string): Promise<void> {
  const [others] = await tx.query<{ count: number }>(
    'select count(*) from unsent_forms where user_id = app.user_id() and form <> $1',
    [form],
  );
  if ((others?.count ?? 0) >= MOST_UNSENT_FORMS)
    throw new ProblemError('RULE_REFUSED', {
      params: { rule: 'MOST_UNSENT_FORMS', max: MOST_UNSENT_FORMS },
    });
}
