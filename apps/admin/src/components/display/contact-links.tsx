import { Anchor } from '@mantine/core';

const AZ_NUMBER = /^(\+994)(\d{2})(\d{3})(\d{2})(\d{2})$/;

/** As it is read aloud: +994 50 123 45 67; a foreign number in threes from the left. */
function grouped(number: string): string {
  const plain = number.replaceAll(/[\s()-]/g, '');
  const own = AZ_NUMBER.exec(plain);
  if (own) return own.slice(1).join(' ');
  return /^\+?\d+$/.test(plain) ? plain.replaceAll(/(\d{3})(?=\d{2})/g, '$1 ') : number;
}

/** A telephone number that a press dials. */
export function PhoneLink({ number }: { readonly number: string }) {
  return (
    <Anchor
      href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}
      inherit
      style={{ whiteSpace: 'nowrap' }}
    >
      {grouped(number)}
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
