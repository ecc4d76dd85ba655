import { Box, Group, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { productMessages } from '#/components/brand';
import { useMessages } from '#/lib/i18n';

interface PageHeaderProps {
  readonly title: string;
  /** A few words beside the title, e.g. a count. */
  readonly note?: ReactNode;
  /** Buttons of the page. */
  readonly children?: ReactNode;
  /** For the browser's tab where the title holds a name: never personal data in a tab or history. */
  readonly tabTitle?: string;
}

/** The one h1 of a page; it also names the browser's tab. */
export function PageHeader({ title, note, children, tabTitle }: PageHeaderProps) {
  const t = useMessages(productMessages);
  const product = t('full');
  useEffect(() => {
    document.title = `${tabTitle ?? title} · ${product}`;
  }, [tabTitle, title, product]);
  return (
    <Group justify="space-between" align="center" gap="sm" mb="md">
      <Box>
        <Title order={1}>
          {title}
          {note ? (
            <>
              {/* A space, for at the end of a line it leaves none: a note on a line of its own stands at its beginning. */}
              <span style={{ wordSpacing: 6 }}> </span>
              <Text span c="dimmed" fz="md" fw={400} style={{ whiteSpace: 'nowrap' }}>
                {note}
              </Text>
            </>
          ) : null}
        </Title>
      </Box>
      {children ? (
        <Group gap="sm" className="no-print">
          {children}
        </Group>
      ) : null}
    </Group>
  );
}
