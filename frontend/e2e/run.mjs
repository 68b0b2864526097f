/*
 * Starts the product and runs the tests against it: node e2e/run.mjs [FILE…]
 *
 * The tests of this folder share one product; those of `alone` start one of their own, because they move its clock, count what is in it or
 * begin without anybody. All follow each other: side by side they wait for the machine longer than people wait for a page.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepProduct, startProduct } from './product.mjs';

const TOGETHER = fileURLToPath(new URL('./', import.meta.url)).replace(/\/$/, '');
const ALONE = `${TOGETHER}/alone`;

const testsIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.test.mjs')).map((name) => `${folder}/${name}`);

/** Runs the files one after the other; answers the exit code. */
function tests(files, env = {}) {
  const run = spawn(process.execPath, ['--test', '--test-concurrency=1', ...files], { env: { ...process.env, ...env }, stdio: 'inherit' });
  return new Promise((ended) => run.once('exit', (code) => ended(code ?? 1)));
}

async function together(files) {
  const product = await startProduct();
  try {
    return await tests(files, { E2E_URL: product.url });
  } finally {
    await product.stop();
  }
}

const named = process.argv.slice(2).map((file) => resolve(file));
if (named.length > 0) process.env.FACHENG_PICTURES ??= 'true';
const files = named.length > 0 ? named : [...testsIn(TOGETHER), ...testsIn(ALONE)];
const [alone, shared] = [files.filter((file) => dirname(file) === ALONE), files.filter((file) => dirname(file) !== ALONE)];
const forget = process.env.E2E_URL ? async () => undefined : await keepProduct();
try {
  process.exitCode = Math.max(shared.length > 0 ? await together(shared) : 0, alone.length > 0 ? await tests(alone) : 0);
} finally {
  await forget();
}
