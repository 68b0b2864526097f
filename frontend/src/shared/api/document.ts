/** A paper handed in with a case. */
export interface Material {
  id: string;
  name: string;
  size: number;
  mediaType: string;
  sha256?: string;
  kind?: string | null;
  /** What it is, in words. */
  kindName?: string | null;
  submittedBy?: string | null;
  at?: string | null;
}

export interface Service {
  party: string;
  manner: string;
  mannerName: string;
  servedOn: string | null;
  acknowledgedAt: string | null;
  proof: string | null;
}

/** A document the body drew up: a draft, or issued and then unchangeable. */
export interface CaseDocument {
  id: string;
  template: string;
  name: string;
  number: string | null;
  state: 'DRAFT' | 'ISSUED';
  issuedOn: string | null;
  sha256?: string | null;
  files: Partial<Record<'html' | 'pdf' | 'docx', string>>;
  services: Service[];
}
