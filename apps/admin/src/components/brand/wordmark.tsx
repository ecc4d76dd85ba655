import { Box, Group, Text } from '@mantine/core';
import { useMessages } from '#/lib/i18n';
import { productMessages } from './product-messages';

interface MarkProps {
  readonly size: number;
}

/** An open circle, and a road that leads back into it and ends at home. */
function Mark({ size }: MarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden focusable="false">
      <g strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
        <path d="M20.6 25.6A11 11 0 1 1 25.6 20.6" stroke="#9ed0d0" />
        <path d="M29 29 16 16" stroke="#f2b8a0" />
        <circle cx="16" cy="16" r="2.6" fill="#f2b8a0" stroke="#f2b8a0" strokeWidth="1.6" />
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
    <Group gap={large ? 'sm' : 'clamp(6px, 2vw, 0.625rem)'} wrap="nowrap">
      <Mark size={large ? 44 : 26} />
      <Box lh={1.15}>
        <Text span display="block" fw={700} fz={large ? 28 : 16} c="#fff" lh={1.15}>
          {t('name')}
        </Text>
        <Text
          span
          display="block"
          fz={large ? 15 : 11}
          c="petrol.1"
          lh={1.2}
          style={{ whiteSpace: 'nowrap' }}
        >
          {t('subtitle')}
        </Text>
      </Box>
    </Group>
  );
}
