import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';

interface EmptyStateProps {
  readonly icon?: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
  readonly title?: string;
  /** Why it is empty and what to do next. */
  readonly text: string;
  readonly children?: ReactNode;
}

/** An empty place that says why it is empty and offers the next step. */
export function EmptyState({ icon: Icon, title, text, children }: EmptyStateProps) {
  return (
    <Stack align="center" gap="xs" py="xl" px="md" ta="center">
      {Icon ? (
        <ThemeIcon variant="light" size={48} radius="xl">
          <Icon size={24} aria-hidden />
        </ThemeIcon>
      ) : null}
      {title ? <Title order={2}>{title}</Title> : null}
      <Text c="dimmed" maw={440}>
        {text}
      </Text>
      {children}
    </Stack>
  );
}
