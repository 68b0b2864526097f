import { http } from '@shared/api/http';
import type { Deadline } from '@shared/api/deadline';
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

export interface Registered {
  caseNo: string;
  receiptNo: string;
  receivedOn: string;
  deadlines: Deadline[];
}

/** Registers a matter. The same content sent again after a lost answer does not make a second case. */
export function useRegistration() {
  const sent = useRef<{ body: string; key: string } | null>(null);
  return useMutation({
    mutationFn: (registration: Registration) => {
      const body = JSON.stringify(registration);
      if (sent.current?.body !== body) sent.current = { body, key: crypto.randomUUID() };
      return http.post<Registered>('/cases', { body: registration, idempotencyKey: sent.current.key });
    },
    onSuccess: () => {
      sent.current = null;
    },
  });
}
