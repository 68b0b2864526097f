import type { Schemas } from './contract';

type Described = Schemas['SessionView'];

export type Role = NonNullable<Described['roles']>[number];

/** Whether the product sends mail, writes it to its log (a demonstration), or has no mail server. */
export type Mail = Described['mail'];

/** Somebody signed in; only then the server names them. */
export interface SignedIn extends Pick<Described, 'unit'> {
  authenticated: true;
  /** The civil date of the server's clock. */
  today?: Described['today'];
  mail?: Mail;
  username: string;
  displayName: string;
  roles: Role[];
}

export type Session = { authenticated: false; today?: Described['today']; mail?: Mail } | SignedIn;
