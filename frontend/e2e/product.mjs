import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const BUILT = fileURLToPath(new URL('../../backend/app/target/facheng-exec.jar', import.meta.url));
const JAVA = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
const START_WITHIN = 300_000;
/** It lives for minutes: what the second compiler would win, it takes from the browser. */
const SOON_READY = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-XX:+UnlockDiagnosticVMOptions', '-XX:-BytecodeVerificationRemote'];
export const DEMONSTRATION = { FACHENG_DEMO: 'true', FACHENG_DEMO_CASES: 'false', FACHENG_TIME_MACHINE: 'true' };

/** The address at which the product says it is ready; what it says goes to `said`, line by line. */
function readyAt(process, said) {
  return new Promise((resolve, reject) => {
    const giveUp = (why) => reject(new Error(`${why}\n${said.slice(-40).join('\n')}`));
    const timer = setTimeout(() => giveUp('The product did not become ready.'), START_WITHIN);
    const hear = (line) => {
      said.push(line);
      const address = /ready: (http\S+?)\/?$/.exec(line)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    createInterface({ input: process.stdout }).on('line', hear);
    createInterface({ input: process.stderr }).on('line', hear);
    process.once('error', reject);
    process.once('exit', (code) => giveUp(`The product ended with ${code}.`));
  });
}

/**
 * The built product with its libraries beside it, as `./run` starts it, for tests that take long: a build that runs meanwhile puts another
 * file in its place. Answers how to remove it.
 */
export async function keepProduct() {
  const folder = await mkdtemp(join(tmpdir(), 'facheng-e2e-product-'));
  await promisify(execFile)(JAVA, ['-Djarmode=tools', '-jar', BUILT, 'extract', '--force', '--destination', folder]);
  process.env.E2E_JAR = join(folder, basename(BUILT));
  return () => rm(folder, { recursive: true, force: true });
}

const ended = (process) =>
  process.exitCode !== null ? Promise.resolve() : new Promise((resolve) => process.once('exit', resolve));

/**
 * The built product with data of its own: under these settings, or else with demonstration accounts and no cases, for which E2E_URL may
 * name a running one. Answers where it is, what it said while it started, and how to stop it.
 */
export async function startProduct(settings) {
  if (!settings && process.env.E2E_URL) return { url: process.env.E2E_URL.replace(/\/$/, ''), said: [], stop: async () => undefined };
  const data = await mkdtemp(join(tmpdir(), 'facheng-e2e-'));
  const product = spawn(JAVA, [...SOON_READY, '-jar', process.env.E2E_JAR ?? BUILT], {
    env: { ...process.env, FACHENG_PORT: '0', FACHENG_DATA: data, ...(settings ?? DEMONSTRATION) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    product.kill('SIGTERM');
    await ended(product);
    await rm(data, { recursive: true, force: true });
  };
  try {
    const said = [];
    return { url: await readyAt(product, said), said, stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}
