import { Anchor, type AnchorProps } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

interface PathLinkProps extends AnchorProps {
  /** A path of this site with its search, e.g. of a queue that is described by data. */
  readonly href: string;
  readonly children: ReactNode;
  readonly tabIndex?: number;
  readonly title?: string;
}

const opensElsewhere = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/** A link whose path is made at run time; it moves within the page like every other link of ours. */
export function PathLink({ href, children, ...props }: PathLinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent): void => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    void router.navigate({ href });
  };
  return (
    <Anchor href={href} onClick={follow} {...props}>
      {children}
    </Anchor>
  );
}
