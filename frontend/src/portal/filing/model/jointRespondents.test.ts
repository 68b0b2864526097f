import { expect, test } from 'vitest';
import { PENALTY } from '../../test/answers';
import { toForm } from './toForm';

test('who else made the act is named where the person says that there is somebody', () => {
  const joint = [{ name: ' 某市公安局 ', address: '' }, { name: '某市通信发展办公室', address: '某市某路 2 号' }];
  const named = (jointRespondents: boolean) =>
    toForm({ ...PENALTY, jointRespondents: joint, asked: { ...PENALTY.asked, jointRespondents } }).jointRespondents;
  expect(named(true)).toEqual([{ name: '某市公安局' }, { name: '某市通信发展办公室', address: '某市某路 2 号' }]);
  expect(named(false)).toBeUndefined();
});
