import { expect, test } from 'vitest';
import { summaryOf } from './summary';

const agent = {
  type: 'object',
  properties: {
    name: { type: 'string', title: '姓名' },
    authority: { type: 'string', title: '权限', oneOf: [{ const: 'full', title: '特别授权' }] },
    identity: { type: 'boolean', title: '已提交身份证明' },
    phone: { type: 'string', title: '电话' },
  },
};
const schema = { properties: { agents: { type: 'array', title: '代理人', items: agent }, one: { ...agent, title: '代表人' } } };

test('the members of a list of persons stand in the words of their own form', () => {
  const form = {
    agents: [
      { name: '代理人甲', authority: 'full', identity: true },
      { name: '代理人乙', phone: '' },
    ],
    one: { name: '代表人甲' },
  };
  expect(summaryOf(schema, { form, files: [], key: 'k' })).toEqual([
    { name: '代理人', value: '姓名：代理人甲，权限：特别授权，已提交身份证明：是；姓名：代理人乙' },
    { name: '代表人', value: '姓名：代表人甲' },
  ]);
});
