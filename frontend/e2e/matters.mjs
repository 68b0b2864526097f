import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../backend/app/src/test/resources/intake/reconsideration/', import.meta.url));

/** Real matters, rewritten, in the shape of intake. */
export const matters = () => readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(`${FOLDER}${file}`, 'utf8')));

/** An answer to a disclosure request, known some days ago: what the walk files. Days are civil dates. */
export const disclosure = ({ made, known }) => ({
  applicants: [{ alias: '申请人甲', kind: 'natural' }],
  respondent: { category: 'ministry', name: '中华人民共和国工业和信息化部' },
  act: { category: 'disclosure', content: '答复申请公开的信息不存在', documentNo: null, dateMade: made, dateKnown: known },
  declared: { relation: 'requester', rightsInformed: null },
  requests: ['撤销答复，责令重新答复'],
  factsAndReasons: '申请公开的信息由该机关制作并保存，答复称信息不存在，没有说明检索情况。',
  evidence: [],
  submission: { idCopy: true, powerOfAttorney: null },
});

const DAY = 86_400_000;
const BEIJING = 8 * 3_600_000;

/** The civil date some days before today in Beijing. */
export const daysAgo = (days) => new Date(Date.now() + BEIJING - days * DAY).toISOString().slice(0, 10);

/** The limits whose start is known on the day of receipt, as the matter expects them: rule, last day, last day before roll-over. */
export const expectedDates = ({ receivedOn, expected }) =>
  expected.deadlines
    .filter(({ start, comparisonOnly }) => start <= receivedOn && !comparisonOnly)
    .map(({ rule, due, rawEnd }) => ({ rule, due, rawEnd: rawEnd ?? due }));
