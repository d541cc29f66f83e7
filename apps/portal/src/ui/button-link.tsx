import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

import classes from './button-link.module.css';

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly variant?: 'filled' | 'default';
  readonly ref?: Ref<HTMLAnchorElement>;
}

function ButtonAnchor({ variant = 'filled', className, ...rest }: AnchorProps) {
  return <a {...rest} className={[classes.button, classes[variant], className].filter(Boolean).join(' ')} />;
}

/** A link that looks like the button it stands for: the next step of a page. */
export const ButtonLink = createLink(ButtonAnchor);
