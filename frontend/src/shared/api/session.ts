import type { Schemas } from './contract';

type Described = Schemas['SessionView'];

export type Role = NonNullable<Described['roles']>[number];

/** Somebody signed in; only then the server names them. */
export interface SignedIn extends Pick<Described, 'unit'> {
  authenticated: true;
  username: string;
  displayName: string;
  roles: Role[];
}

export type Session = { authenticated: false } | SignedIn;
