import { readFileSync } from 'node:fs';

const read = (name: string) =>
  JSON.parse(readFileSync(`../bpmn/petition/2022/forms/application.${name}.json`, 'utf8')) as Record<string, unknown>;

/** The procedure as the server hands it out, with the form of the product itself. */
export const PETITION = {
  procedure: 'petition',
  name: '信访',
  version: '2022',
  fileable: true,
  gates: { timeLimits: [], requiredPapers: null, uploads: { maxBytes: 1_000_000, maxFiles: 5, extensions: ['pdf'] } },
  schema: read('schema'),
  uiSchema: read('ui'),
  registration: null,
};

const letter = { uploadId: 'u1', sha256: 'a', size: 9, name: '照片.pdf', mediaType: 'application/pdf' };

/** A petition with everything that must be there, and one file. */
export const COVERAGE = {
  form: {
    petitionKind: 'request',
    subject: 'coverage',
    applicants: [{ name: '信访人甲', kind: 'natural' }],
    contact: { phone: '13800000000', address: '江西省兴国县某镇某路1号' },
    requests: ['解决村里的手机信号覆盖'],
    factsAndReasons: '手机信号时有时无。',
  },
  files: [letter],
};
