import { client } from '@shared/api/client';
import type { Schemas } from '@shared/api/contract';
import type { Deadline } from '@shared/api/deadline';
import { newId } from '@shared/api/newId';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';

export interface Registration {
  procedure: string;
  channel: string;
  receivedOn: string;
  form: Record<string, unknown>;
  uploadIds: string[];
  relatedTo?: string;
}

export type Registered = Omit<Schemas['FilingAnswer'], 'deadlines'> & { deadlines: Deadline[] };

/** Registers a matter. The same content sent again after a lost answer does not make a second case. */
export function useRegistration() {
  const sent = useRef<{ body: string; key: string } | null>(null);
  return useMutation({
    mutationFn: (registration: Registration) => {
      const body = JSON.stringify(registration);
      if (sent.current?.body !== body) sent.current = { body, key: newId() };
      return client.post('/cases', { body: { ...registration }, idempotencyKey: sent.current.key }) as Promise<Registered>;
    },
    onSuccess: () => {
      sent.current = null;
    },
  });
}
