import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One thing that made a date. */
export function Part({ title, children }: PartProps) {
  return (
    <Stack component="section" gap={4} align="start">
      <Text component="h3" fz="xs" fw={600} c="dimmed" m={0}>
        {title}
      </Text>
      <Stack gap={4} fz="sm" align="start" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Stack>
    </Stack>
  );
}

export function Lines({ lines }: { readonly lines: readonly ReactNode[] }) {
  return (
    <Stack component="ul" gap={2} m={0} pl={0} style={{ listStyle: 'none' }}>
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </Stack>
  );
}
