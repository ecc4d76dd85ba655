import { Box, Group, Text } from '@mantine/core';
import { useMessages } from '#/lib/i18n';
import { productMessages } from './product-messages';

interface MarkProps {
  readonly size: number;
}

/** An open circle that an arrow comes back into. */
function Mark({ size }: MarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden focusable="false">
      <g strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
        <path d="M23.4 9.6A10 10 0 1 0 26 16" stroke="#9ed0d0" />
        <path d="M28.5 28.5 17 17m0 7.4V17h7.4" stroke="#f2b8a0" />
      </g>
    </svg>
  );
}

interface WordmarkProps {
  readonly size?: 'sm' | 'lg';
}

/** The product's name with its subtitle, for dark ground. */
export function Wordmark({ size = 'sm' }: WordmarkProps) {
  const t = useMessages(productMessages);
  const large = size === 'lg';
  return (
    <Group gap="sm" wrap="nowrap">
      <Mark size={large ? 44 : 26} />
      <Box lh={1.15}>
        <Text span display="block" fw={700} fz={large ? 28 : 16} c="#fff" lh={1.15}>
          {t('name')}
        </Text>
        <Text span display="block" fz={large ? 15 : 11} c="petrol.1" lh={1.2}>
          {t('subtitle')}
        </Text>
      </Box>
    </Group>
  );
}
