import type { ReactNode } from 'react';
import '../shell/shell.css';
import { t } from '../text';

interface Props {
  title: string;
  hint: string;
  children: ReactNode;
}

/** A page before signing in. */
export function EntranceCard({ title, hint, children }: Props) {
  return (
    <main className="sign-in">
      <div className="sign-in__card">
        <p className="sign-in__product">{t.shell.product}</p>
        <h1>{title}</h1>
        <p className="muted">{hint}</p>
        {children}
      </div>
    </main>
  );
}
