import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startProduct } from './product.mjs';

const RUN = fileURLToPath(new URL('../../run', import.meta.url));
const MATTERS = fileURLToPath(new URL('../../backend/app/src/test/resources/intake/reconsideration/', import.meta.url));

let product;
let folder;

before(async () => {
  product = await startProduct();
  folder = await mkdtemp(join(tmpdir(), 'facheng-import-'));
});
after(async () => {
  await product?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What `./run import` says: its lines, its complaint and how it ended. */
function imported(files, settings = {}) {
  const { hostname, port } = new URL(product.url);
  const env = { ...process.env, FACHENG_ADDRESS: hostname, FACHENG_PORT: port, ...settings };
  return new Promise((resolve) => {
    execFile(RUN, ['import', ...files], { env }, (error, out, complaint) =>
      resolve({ code: error?.code ?? 0, lines: out.split('\n').filter(Boolean).map((line) => JSON.parse(line)), complaint }));
  });
}

test('a file is filed once however often it is sent, and a line says what became of it', { timeout: 120_000 }, async () => {
  const file = `${MATTERS}01-miit-info-no-record.json`;
  const first = await imported([file]);
  assert.equal(first.code, 0);
  assert.equal(first.lines.length, 1);
  assert.equal(first.lines[0].ok, true);
  assert.match(first.lines[0].caseNo, /复〔\d{4}〕\d+号/);
  assert.ok(first.lines[0].deadlines.length > 0);
  assert.equal((await imported([file])).lines[0].caseNo, first.lines[0].caseNo);
});

test('what can not be filed is named and keeps nothing else back', { timeout: 120_000 }, async () => {
  const broken = join(folder, 'broken.json');
  await writeFile(broken, '{"procedure": "reconsideration", "receivedOn": "2026-02-31"}');
  const { code, lines } = await imported([broken, join(folder, 'not-there.json'), `${MATTERS}02-deficient-proof-of-number.json`]);
  assert.equal(code, 1);
  assert.deepEqual(lines.map(({ ok }) => ok), [false, false, true]);
  assert.equal(lines[0].status, 422);
  assert.ok(lines[0].errors.length > 0);
  assert.match(lines[1].error, /not-there/);
});

test('without files, without a server and with a wrong password there is one clear sentence', { timeout: 120_000 }, async () => {
  const nothing = await imported([]);
  assert.equal(nothing.code, 2);
  assert.match(nothing.complaint, /Name the files/);
  const nobody = await imported(['x.json'], { FACHENG_PORT: '1' });
  assert.equal(nobody.code, 2);
  assert.match(nobody.complaint, /No server answers/);
  const refused = await imported(['x.json'], { FACHENG_PASSWORD: 'wrong' });
  assert.equal(refused.code, 2);
  assert.match(refused.complaint, /can't sign in/);
});
