import type { MailChannel, NoticeChoices, NoticeKind } from './api/notice-choices';

export const CHANNELS = ['DIGEST', 'MAIL_NOW'] as const satisfies readonly MailChannel[];

export interface Values extends Record<string, unknown> {
  zone: string | null;
  /** `trigger:channel` of everything that is to come by mail. */
  wanted: readonly string[];
}

export const keyOf = ({ trigger }: Pick<NoticeKind, 'trigger'>, channel: MailChannel): string =>
  `${trigger}:${channel}`;

export const valuesOf = ({ zone, kinds }: NoticeChoices): Values => ({
  zone,
  wanted: kinds.flatMap((kind) => kind.wanted.map((channel) => keyOf(kind, channel))),
});

/** Everything that can be chosen; what is locked is the rule's, not the reader's. */
export const choicesOf = (kinds: readonly NoticeKind[], { wanted }: Values) =>
  kinds.flatMap((kind) =>
    CHANNELS.filter((channel) => !kind.locked.includes(channel)).map((channel) => ({
      trigger: kind.trigger,
      channel,
      wanted: wanted.includes(keyOf(kind, channel)),
    })),
  );
