import { forgetEverything } from '../apollo/clients.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export type SignInOutcome = 'signed_in' | 'refused' | 'unreachable';
export type SignUpOutcome = 'signed_up' | 'taken' | 'refused' | 'unreachable';

async function client() {
  return (await import('./auth-client.js')).authClient;
}

const isUnreachable = (status: number) => status === 0 || status >= 500;

export async function signIn(credentials: Credentials): Promise<SignInOutcome> {
  const { error } = await (await client()).signIn.email(credentials);
  if (error) return isUnreachable(error.status) ? 'unreachable' : 'refused';
  await forgetEverything();
  return 'signed_in';
}

export async function signUp(account: Credentials & { readonly name: string }): Promise<SignUpOutcome> {
  const { error } = await (await client()).signUp.email(account);
  if (error) {
    if (isUnreachable(error.status)) return 'unreachable';
    return error.code?.startsWith('USER_ALREADY_EXISTS') ? 'taken' : 'refused';
  }
  await forgetEverything();
  return 'signed_up';
}

export async function signOut(): Promise<void> {
  await (await client()).signOut();
  await forgetEverything();
}
