// Files matters against a running server, one JSON line a file. The same file sent twice is filed once.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

// Without an account named, the demo administrator: that account exists only with demo data.
const {
  FACHENG_ADDRESS = '127.0.0.1',
  FACHENG_PORT = '8080',
  FACHENG_USER = 'admin1',
  FACHENG_PASSWORD = 'facheng-demo-2026',
} = process.env;
// A server that listens on all addresses is reached on this machine; an IPv6 address stands in brackets.
const host = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[FACHENG_ADDRESS] ?? FACHENG_ADDRESS.replace(/^(?=.*:)([^[].*)$/, '[$1]');
const server = `http://${host}:${FACHENG_PORT}`;
const files = process.argv.slice(2);
const cookies = new Map();

async function call(method, path, body, headers = {}) {
  const response = await fetch(server + path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      Cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
      'X-XSRF-TOKEN': cookies.get('XSRF-TOKEN') ?? '',
      ...headers,
    },
    body,
  });
  for (const cookie of response.headers.getSetCookie()) {
    const [name, value] = cookie.split(';')[0].split('=', 2);
    cookies.set(name, value);
  }
  const text = await response.text();
  return { status: response.status, ok: response.ok, answer: text ? JSON.parse(text) : {} };
}

async function signIn() {
  await call('GET', '/api/session');
  const credentials = JSON.stringify({ username: FACHENG_USER, password: FACHENG_PASSWORD });
  const session = await call('POST', '/api/session', credentials);
  if (!session.ok) throw new Error(`${FACHENG_USER} can't sign in: ${session.answer.detail ?? session.status}`);
  // The token changes with the session.
  await call('GET', '/api/session');
}

async function importFile(file) {
  try {
    const matter = await readFile(file, 'utf8');
    const key = `import-${createHash('sha256').update(matter).digest('hex')}`;
    const { ok, status, answer } = await call('POST', '/api/cases/import', matter, { 'Idempotency-Key': key });
    return { file, ok, ...(ok ? {} : { status }), ...answer };
  } catch (error) {
    return { file, ok: false, error: error.message };
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}

if (files.length === 0) fail('Name the files to import: ./run import FILE…');
try {
  await signIn();
} catch (error) {
  fail(error.cause ? `No server answers at ${server}: start it with ./run.` : error.message);
}
let failed = false;
for (const file of files) {
  const line = await importFile(file);
  failed ||= !line.ok;
  console.log(JSON.stringify(line));
}
process.exit(failed ? 1 : 0);
