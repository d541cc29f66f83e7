import { forgetEverything } from '../apollo/clients.js';
import { currentLanguage } from '../i18n/i18n.js';

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
  // Mails are written in the language in which one signed up.
  const newAccount = { ...account, language: currentLanguage() };
  const { error } = await (await client()).signUp.email(newAccount);
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
