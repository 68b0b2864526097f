/* Starts the product once and runs every test against it: node e2e/run.mjs [FILE…] */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startProduct } from './product.mjs';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const named = process.argv.slice(2);
const files = named.length > 0 ? named : readdirSync(FOLDER).filter((name) => name.endsWith('.test.mjs')).map((name) => FOLDER + name);

const product = await startProduct();
const tests = spawn(process.execPath, ['--test', '--test-concurrency=1', ...files], {
  env: { ...process.env, E2E_URL: product.url },
  stdio: 'inherit',
});
process.exitCode = await new Promise((resolve) => tests.once('exit', (code) => resolve(code ?? 1)));
await product.stop();
