import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { apiOf, setClock } from './api.mjs';
import { answer, begin, file } from './filing.mjs';
import { keyboard, mouse } from './hands.mjs';
import { expectedDates, matters } from './matters.mjs';
import { citizen, leave, openBrowser } from './people.mjs';
import { startProduct } from './product.mjs';

/** Every matter of the corpus, the earliest first; one of a single person is filed without a mouse. */
const FILED = matters()
  .sort((one, other) => one.receivedOn.localeCompare(other.receivedOn))
  .map((filed, index) => [filed, index === 0 ? keyboard : mouse]);

let product;
let browser;
let admin;
let supervisor;
let applicant;

before(async () => {
  product = await startProduct();
  browser = await openBrowser();
  admin = await apiOf(product.url, 'admin1');
  supervisor = await apiOf(product.url, 'supervisor1');
  applicant = await citizen(browser, product.url, 'citizen2');
});
after(async () => {
  if (admin) await setClock(admin, new Date().toISOString());
  await leave(browser);
  await product?.stop();
});

for (const [{ title, ...filed }, handOf] of FILED) {
  test(`filed by hand on its day of receipt: ${title}`, { timeout: 240_000 }, async () => {
    await setClock(admin, `${filed.receivedOn}T10:00:00+08:00`);
    await begin(applicant);
    const hand = handOf(applicant);
    await answer(applicant, filed, { hand });
    const receiptNo = await file(applicant, hand);
    const [caseNo] = (await applicant.locator('main').innerText()).match(/工信复〔\d{4}〕\d+号/);

    const recorded = await supervisor.get(`/cases/${encodeURIComponent(caseNo)}`);
    assert.equal(recorded.receiptNo, receiptNo);
    assert.equal(recorded.receivedOn, filed.receivedOn);
    assert.ok(filed.expected.advice.decision.includes(recorded.advice.decision), `advice ${recorded.advice.decision}`);
    if (filed.expected.advice.track) assert.equal(recorded.advice.track, filed.expected.advice.track);
    for (const { rule, due, rawEnd } of expectedDates(filed)) {
      const clocks = recorded.deadlines.filter((one) => one.rule === rule);
      assert.deepEqual(clocks.map((one) => [one.due, one.rawEnd]), [[due, rawEnd]], rule);
    }
    for (const paper of filed.evidence)
      assert.ok(recorded.materials.some((one) => one.name === `${paper}.pdf`), `${paper} was attached`);
    assert.equal(recorded.form.factsAndReasons, filed.factsAndReasons);
  });
}
