import type { Role, SignedIn } from '@shared/api/session';
import { t } from '../text';

/** Where in the workbench something is done. */
export interface Place {
  to: string;
  label: string;
  /** Who may open it, and everything below it; without them everybody of the staff. */
  roles?: Role[];
  /** Reached from another place, not from the menu. */
  inner?: true;
  /** Whose menu shows it, where everybody may open it. */
  menu?: Role[];
}

const places: Place[] = [
  { to: '/inbox', label: t.shell.inbox },
  { to: '/cases', label: t.shell.search },
  { to: '/disputes', label: t.shell.disputes, menu: ['REGISTRAR', 'HANDLER', 'REVIEWER', 'ORGAN_DIRECTOR', 'HEAD', 'SUPERVISOR', 'ADMIN'] },
  { to: '/register', label: t.shell.register, roles: ['REGISTRAR', 'HANDLER'] },
  { to: '/hearings', label: t.shell.hearings, roles: ['REGISTRAR', 'HANDLER', 'REVIEWER', 'ORGAN_DIRECTOR', 'HEAD', 'SUPERVISOR', 'ADMIN'] },
  { to: '/board', label: t.shell.board, roles: ['SUPERVISOR', 'ORGAN_DIRECTOR', 'HEAD', 'ADMIN'] },
  { to: '/board/deadlines', label: t.shell.deadlines, roles: ['SUPERVISOR', 'ORGAN_DIRECTOR', 'HEAD', 'ADMIN'] },
  { to: '/board/reports', label: t.shell.reports, roles: ['SUPERVISOR', 'ORGAN_DIRECTOR', 'HEAD', 'ADMIN'] },
  { to: '/calculator', label: t.shell.calculator },
  { to: '/calendar', label: t.shell.calendar, menu: ['SUPERVISOR', 'ADMIN'] },
  { to: '/calendar/notices', label: t.shell.holidayNotices, roles: ['SUPERVISOR', 'ADMIN'], inner: true },
  { to: '/audit', label: t.shell.audit, roles: ['SUPERVISOR', 'ADMIN'] },
  { to: '/competence', label: t.shell.competence, roles: ['REGISTRAR', 'HANDLER', 'REVIEWER', 'ORGAN_DIRECTOR', 'HEAD', 'SUPERVISOR', 'ADMIN'] },
  { to: '/accounts', label: t.shell.accounts, roles: ['ADMIN'] },
];

export const holds = (user: SignedIn | null, ...roles: Role[]): boolean => user?.roles.some((role) => roles.includes(role)) ?? false;

const open = (user: SignedIn | null, roles: Role[] | undefined): boolean => !roles || holds(user, ...roles);

/** The places a person has work at. The server decides on every call; this only keeps the menu short. */
export function placesOf(user: SignedIn): Place[] {
  return places.filter((place) => !place.inner && open(user, place.roles ?? place.menu));
}

/** The place an address belongs to, if it is kept from this person. */
export function closedTo(user: SignedIn | null, path: string): Place | undefined {
  const [place] = places.filter(({ to }) => path === to || path.startsWith(`${to}/`)).sort((one, other) => other.to.length - one.to.length);
  return place && !open(user, place.roles) ? place : undefined;
}

export function isStaff(user: SignedIn): boolean {
  return user.roles.some((role) => role !== 'CITIZEN');
}
