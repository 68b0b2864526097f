import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';

const IMPORT = /\b(?:from |import |import\()'([^']+)'/g;

/** Every package that the portal's modules name, directly or through what is shared. */
function packages(entry: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>();
  if (seen.has(entry)) return found;
  seen.add(entry);
  for (const [, name = ''] of readFileSync(entry, 'utf8').matchAll(IMPORT)) {
    const path = name.startsWith('@shared/') ? name.replace('@shared', resolve('src/shared')) : name;
    if (!path.startsWith('.') && !path.startsWith('/')) found.add(path);
    else moduleAt(resolve(dirname(entry), path)).forEach((module) => packages(module, seen).forEach((one) => found.add(one)));
  }
  return found;
}

const moduleAt = (path: string): string[] =>
  [`${path}.tsx`, `${path}.ts`, `${path}/index.ts`].filter((candidate) => existsSync(candidate)).slice(0, 1);

/** What draws a form from its schema: it comes when the form is opened, and with it what it is made with. */
const FORMS = ['src/portal/acts/ActForm.tsx', 'src/portal/petitions/Making.tsx'].map((form) => resolve(form));

test('the portal loads nothing but React and its router until a form drawn from a schema is opened', () => {
  const seen = new Set(FORMS);
  expect([...packages(resolve('src/portal/main.tsx'), seen)].sort()).toEqual(['react', 'react-dom/client', 'react-router-dom']);
  expect(readFileSync(resolve('src/portal/acts/ActPage.tsx'), 'utf8')).toContain("lazy(() => import('./ActForm'))");
  expect(readFileSync(resolve('src/portal/petitions/PetitionPage.tsx'), 'utf8')).toContain("lazy(() => import('./Making'))");
});
