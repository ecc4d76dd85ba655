import { UNSENT_FORM_MAX_BYTES } from '@qayidis/domain/unsent-forms';
import { OpaqueField } from '../../../platform/http/index.js';

export class KeepUnsentFormRequest {
  @OpaqueField({
    max: UNSENT_FORM_MAX_BYTES,
    description: 'What the screen needs to show the form again; at most that many bytes of UTF-8',
  })
  content!: string;
}
