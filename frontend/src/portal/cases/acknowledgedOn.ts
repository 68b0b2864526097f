import type { ServedDocument } from '../api/types';

/** When this person confirmed receipt; null while that is open. The server lists only services on this person. */
export const acknowledgedOn = ({ services }: ServedDocument): string | null =>
  services?.find((service) => service.acknowledgedAt)?.acknowledgedAt ?? null;
