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

export interface SignedIn {
  authenticated: true;
  username: string;
  displayName: string;
  roles: Role[];
  unit: Unit | string | null;
}

export interface Unit {
  id: string;
  name: string;
}

export type Session = { authenticated: false } | SignedIn;

export function unitName(unit: Unit | string | null | undefined): string {
  return typeof unit === 'string' ? unit : (unit?.name ?? '');
}
