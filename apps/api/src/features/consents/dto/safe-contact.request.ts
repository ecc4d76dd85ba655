import {
  LANGUAGES,
  SAFE_CONTACT_CHANNELS,
  type SafeContactChannel,
} from '@qayidis/domain/code-lists';
import {
  BooleanField,
  CodeField,
  CodesField,
  IntegerField,
  TextField,
} from '../../../platform/http/index.js';

export class SafeContactRequest {
  @CodesField(SAFE_CONTACT_CHANNELS, {
    name: 'SafeContactChannel',
    max: SAFE_CONTACT_CHANNELS.length,
    description: 'Empty: this person must not be reached at a distance',
  })
  channels!: SafeContactChannel[];
  @IntegerField({ min: 0, max: 23, nullable: true, description: 'Hour in Baku from which' })
  hourFrom!: number | null;
  @IntegerField({ min: 0, max: 23, nullable: true, description: 'Hour in Baku until which' })
  hourTo!: number | null;
  @BooleanField({ description: 'Somebody else reads what arrives there' }) readByOthers!: boolean;
  @CodeField(LANGUAGES, { name: 'Language' }) language!: string;
  @TextField({
    max: 500,
    lines: true,
    nullable: true,
    description: 'E.g. a word that tells who calls',
  })
  details!: string | null;
}
