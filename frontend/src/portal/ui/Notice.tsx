import type { ReactNode } from 'react';

interface Props {
  title?: string;
  tone?: 'info' | 'warning' | 'success' | 'problem';
  children: ReactNode;
  /** Appears in answer to something the person did: read out at once. */
  live?: boolean;
}

export function Notice({ title, tone = 'info', children, live }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={live ? 'alert' : undefined}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
