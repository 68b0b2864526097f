import { expect, test } from 'vitest';
import { COVERAGE, PETITION } from '../test/petition';
import { t } from '../text';
import { hasAddress, nameOf, tidy } from './answers';
import { summaryOf } from './summary';

const order = PETITION.uiSchema['ui:order'] as string[];

test('what was typed is told in the words of the form and in the order it asks in, one answer a line', () => {
  expect(summaryOf(PETITION.schema, order, COVERAGE)).toEqual([
    { name: '信访类型', value: '申诉求决' },
    { name: '反映的事项', value: '信号覆盖' },
    { name: '信访人', value: '姓名或者名称：信访人甲，信访人类型：公民' },
    { name: '联系方式', value: '联系电话：13800000000\n住址：江西省兴国县某镇某路1号' },
    { name: '诉求', value: '解决村里的手机信号覆盖' },
    { name: '事实和理由', value: '手机信号时有时无。' },
    { name: t.petition.filesName, value: '照片.pdf' },
  ]);
});

test('a part that was opened and left blank is not sent, unless the form needs it', () => {
  const form = { respondent: { name: undefined }, contact: {}, requests: [''], declared: { pendingElsewhere: [] }, subject: 'other' };
  expect(tidy(form, ['contact', 'requests'])).toEqual({ contact: {}, requests: [''], subject: 'other' });
});

test('a petition begun is called by the first thing it asks for', () => {
  expect(nameOf(COVERAGE.form)).toBe(t.petition.draftOf('解决村里的手机信号覆盖'));
  expect(nameOf({ requests: [' '] })).toBe(t.petition.draftUnnamed);
  expect(nameOf(undefined)).toBe(t.petition.draftUnnamed);
});

test('blanks are no address', () => {
  expect([hasAddress(COVERAGE.form), hasAddress({ contact: { address: ' ' } }), hasAddress({})]).toEqual([true, false, false]);
});
