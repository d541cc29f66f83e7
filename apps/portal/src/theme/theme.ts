import { createTheme } from '@mantine/core';
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';

import classes from './controls.module.css';

/** Mantine asks for ten shades; the tokens decide what is shown, in both schemes. */
const lake: MantineColorsTuple = [
  '#dcebec',
  '#c2dcde',
  '#9bc6ca',
  '#70adb3',
  '#4a959d',
  '#2b7d87',
  '#0b5a66',
  '#094f5a',
  '#083f49',
  '#062f37',
];

export const theme = createTheme({
  primaryColor: 'lake',
  primaryShade: 6,
  colors: { lake },
  white: '#ffffff',
  black: '#1b2326',
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--sans)', fontWeight: '600' },
  fontSizes: {
    xs: 'var(--step-13)',
    sm: 'var(--step-15)',
    md: 'var(--step-17)',
    lg: 'var(--step-20)',
    xl: 'var(--step-25)',
  },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.55', lg: '1.4', xl: '1.3' },
  defaultRadius: 3,
  cursorType: 'pointer',
  respectReducedMotion: true,
  // Plain objects rather than `Button.extend(...)`: the components themselves load with the pages that use them.
  components: {
    Button: { defaultProps: { size: 'md', variant: 'filled' }, classNames: { root: classes.button } },
    Input: { defaultProps: { size: 'md' }, classNames: { input: classes.input } },
    InputWrapper: {
      defaultProps: { size: 'md', withAsterisk: false },
      classNames: { label: classes.label, description: classes.description, error: classes.error },
    },
    Checkbox: {
      classNames: { label: classes.choice, input: classes.box, description: classes.description },
    },
    Radio: {
      classNames: { label: classes.choice, radio: classes.box, description: classes.description },
    },
  },
});

/** Hands our tokens to Mantine's own variables, so that every component follows both schemes. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--muted)',
    '--mantine-color-placeholder': 'var(--muted)',
    '--mantine-color-error': 'var(--fall)',
    '--mantine-color-anchor': 'var(--lake)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--control)',
    '--mantine-color-default-hover': 'var(--lake-soft)',
    '--mantine-color-lake-filled': 'var(--lake)',
    '--mantine-color-lake-filled-hover': 'var(--lake-deep)',
    '--mantine-color-lake-light': 'var(--lake-soft)',
    '--mantine-color-lake-light-hover': 'var(--lake-soft)',
    '--mantine-color-lake-light-color': 'var(--lake-deep)',
    '--mantine-color-lake-outline': 'var(--lake)',
    '--mantine-primary-color-filled': 'var(--lake)',
    '--mantine-primary-color-contrast': 'var(--on-lake)',
    '--mantine-color-lake-contrast': 'var(--on-lake)',
    '--mantine-color-disabled': 'var(--line)',
    '--mantine-color-disabled-color': 'var(--muted)',
    '--mantine-color-disabled-border': 'var(--line)',
  };
  return { variables: {}, light: shared, dark: shared };
};
