import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { t } from '../text';

interface Props {
  title: string;
  caption?: ReactNode;
  lead?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

/**
 * One page: its title names the window. Whoever came from another page has the focus put on it, so that a screen reader says
 * where they are; whoever opens the site begins at its top, with the link that skips the menu.
 */
export function Page({ title, caption, lead, wide, children }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useLocation().key === 'default';
  useEffect(() => {
    document.title = t.site.titleOf(title);
    // An error summary that came with the page has taken the focus already.
    if (!opened && !page.current?.contains(document.activeElement)) heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [title, opened]);
  return (
    <div ref={page} className={wide ? 'page page-wide' : 'page'}>
      {caption && <p className="caption">{caption}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}
