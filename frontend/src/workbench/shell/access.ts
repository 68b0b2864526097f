import type { Role, SignedIn } from '@shared/api/session';
import { t } from '../text';

interface Place {
  to: string;
  label: string;
  roles?: Role[];
}

const places: Place[] = [
  { to: '/inbox', label: t.shell.inbox },
  { to: '/cases', label: t.shell.search },
  { to: '/register', label: t.shell.register, roles: ['REGISTRAR', 'HANDLER'] },
  { to: '/hearings', label: t.shell.hearings, roles: ['REGISTRAR', 'HANDLER', 'REVIEWER', 'ORGAN_DIRECTOR', 'HEAD', 'SUPERVISOR', 'ADMIN'] },
  { to: '/board', label: t.shell.board, roles: ['SUPERVISOR', 'ORGAN_DIRECTOR', 'HEAD', 'ADMIN'] },
  { to: '/board/deadlines', label: t.shell.deadlines, roles: ['SUPERVISOR', 'ORGAN_DIRECTOR', 'HEAD', 'ADMIN'] },
  { to: '/board/reports', label: t.shell.reports, roles: ['SUPERVISOR', 'ORGAN_DIRECTOR', 'HEAD', 'ADMIN'] },
  { to: '/calculator', label: t.shell.calculator },
  { to: '/calendar', label: t.shell.calendar, roles: ['SUPERVISOR', 'ADMIN'] },
  { to: '/audit', label: t.shell.audit, roles: ['SUPERVISOR', 'ADMIN'] },
  { to: '/competence', label: t.shell.competence, roles: ['REGISTRAR', 'HANDLER', 'REVIEWER', 'ORGAN_DIRECTOR', 'HEAD', 'SUPERVISOR', 'ADMIN'] },
  { to: '/accounts', label: t.shell.accounts, roles: ['ADMIN'] },
];

export const holds = (user: SignedIn | null, ...roles: Role[]): boolean => user?.roles.some((role) => roles.includes(role)) ?? false;

/** The places a person has work at. The server decides on every call; this only keeps the menu short. */
export function placesOf(user: SignedIn): Place[] {
  return places.filter((place) => !place.roles || holds(user, ...place.roles));
}

export function isStaff(user: SignedIn): boolean {
  return user.roles.some((role) => role !== 'CITIZEN');
}
