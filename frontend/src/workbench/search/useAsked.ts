import { useSearchParams } from 'react-router-dom';

/** What a list is asked for stands in the address, so that it can be kept, sent on and led to. */
export function useAsked() {
  const [asked, setAsked] = useSearchParams();
  const set = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(asked);
    if (value) next.set(name, value);
    else next.delete(name);
    setAsked(next);
  };
  return { asked, set, clear: () => setAsked({}) };
}
