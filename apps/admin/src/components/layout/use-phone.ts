import { useMediaQuery } from '@mantine/hooks';

/** Whether the window is as narrow as a phone held upright; known before the first paint. */
export const usePhone = (): boolean =>
  useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
