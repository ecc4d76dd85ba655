import { Anchor } from '@mantine/core';

/** A telephone number that a press dials. */
export function PhoneLink({ number }: { readonly number: string }) {
  return (
    <Anchor
      href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}
      inherit
      style={{ whiteSpace: 'nowrap' }}
    >
      {number}
    </Anchor>
  );
}

/** An address that a press writes to. */
export function MailLink({ address }: { readonly address: string }) {
  return (
    <Anchor href={`mailto:${address}`} inherit>
      {address}
    </Anchor>
  );
}
