import { createAuthClient } from 'better-auth/client';

/** Loaded when someone signs in, up or out, never for reading a public page. */
export const authClient = createAuthClient({ baseURL: window.location.origin, basePath: '/api/auth' });
