import { createLink } from '@tanstack/react-router';

/** A link inside the portal, in the running text or a list. */
export const TextLink = createLink('a');
