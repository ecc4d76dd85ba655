import {
  Badge,
  createTheme,
  type CSSVariablesResolver,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  NavLink,
  Paper,
  Table,
  Tooltip,
} from '@mantine/core';

/** Petrol of the Caspian: calm over a working day, and 7:1 against white from shade 7 on. */
const petrol: MantineColorsTuple = [
  '#edf6f6',
  '#d6e9e9',
  '#add3d4',
  '#80bbbd',
  '#579fa2',
  '#37868a',
  '#1f7277',
  '#125f64',
  '#0d4c51',
  '#0a3a3f',
];

/** Pomegranate: for what must not be overlooked, sparingly. */
const pomegranate: MantineColorsTuple = [
  '#fcf0ee',
  '#f6dcd7',
  '#ecb8ae',
  '#e19283',
  '#d3705e',
  '#c25544',
  '#ad4233',
  '#933427',
  '#76291f',
  '#5a1f18',
];

/** Greys with a little warmth, so that a white sheet stands out from the page without a shadow. */
const gray: MantineColorsTuple = [
  '#f7f7f4',
  '#f0f0ec',
  '#e5e5df',
  '#d5d5cd',
  '#bdbdb4',
  '#90918a',
  '#6b6d68',
  '#4b4e4b',
  '#343735',
  '#202322',
];

export const theme = createTheme({
  colors: { petrol, pomegranate, gray },
  primaryColor: 'petrol',
  primaryShade: 7,
  autoContrast: true,
  fontFamily: "'Inter Variable', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.3' },
      h2: { fontSize: '1rem', lineHeight: '1.35' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  spacing: { xs: '0.375rem', sm: '0.625rem', md: '0.875rem', lg: '1.125rem', xl: '1.5rem' },
  defaultRadius: 'sm',
  radius: { sm: '5px', md: '8px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] },
      styles: { error: { fontSize: '0.75rem' } },
    }),
    Paper: Paper.extend({ defaultProps: { withBorder: true, radius: 'md' } }),
    Badge: Badge.extend({
      defaultProps: { radius: 'sm', variant: 'light' },
      styles: { root: { textTransform: 'none', fontWeight: 550, flexShrink: 0 } },
    }),
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false, shadow: 'md' } }),
    Modal: Modal.extend({
      defaultProps: { overlayProps: { backgroundOpacity: 0.45 } },
      styles: { title: { fontWeight: 650, fontSize: '1rem' } },
    }),
    NavLink: NavLink.extend({
      defaultProps: { variant: 'light' },
      styles: { root: { borderRadius: 5, paddingBlock: 7 } },
    }),
    Table: Table.extend({
      defaultProps: { verticalSpacing: 5, horizontalSpacing: 'sm', highlightOnHover: true },
      styles: { table: { fontSize: '0.8125rem' } },
    }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } },
    }),
  },
});

/** Contrast of at least 4.5:1 where the library's own defaults stay below it (WCAG 1.4.3). */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#202322',
    '--mantine-color-dimmed': '#545752',
    '--mantine-color-placeholder': '#6b6d68',
    '--mantine-color-error': '#a42c1c',
    '--mantine-color-default-border': '#d5d5cd',
    '--mantine-color-orange-light-color': '#803800',
    '--mantine-color-teal-light-color': '#05583c',
    '--mantine-color-green-light-color': '#1d5a27',
    '--mantine-color-red-light-color': '#8f1d14',
    '--mantine-color-gray-light-color': '#343735',
    '--mantine-color-petrol-light-color': '#0d4c51',
    '--mantine-color-yellow-light-color': '#6b4a00',
    '--mantine-color-blue-light-color': '#124a80',
  },
  dark: {},
});
