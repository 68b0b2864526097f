export type Role =
  | 'CITIZEN'
  | 'REGISTRAR'
  | 'HANDLER'
  | 'REVIEWER'
  | 'ORGAN_DIRECTOR'
  | 'HEAD'
  | 'SUPERVISOR'
  | 'ADMIN'
  | 'RESPONDENT';

/** Whether the product sends mail, writes it to its log (a demonstration), or has no mail server. */
export type Mail = 'SENT' | 'LOGGED' | 'NONE';

export interface SignedIn {
  authenticated: true;
  mail?: Mail;
  username: string;
  displayName: string;
  roles: Role[];
  unit: Unit | string | null;
}

export interface Unit {
  id: string;
  name: string;
}

export type Session = { authenticated: false; mail?: Mail } | SignedIn;

export function unitName(unit: Unit | string | null | undefined): string {
  return typeof unit === 'string' ? unit : (unit?.name ?? '');
}
