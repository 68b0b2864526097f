import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Party, StaffCase } from '../api/types';
import { PartiesTab } from './PartiesTab';

const party = (id: string, role: string, roleName: string, name: string, actsFor: string[] = []): Party => ({
  id,
  role,
  roleName,
  name,
  kind: null,
  electronicService: false,
  actsFor,
  details: { address: '某路1号', mandate: true },
});

const file = {
  parties: [
    party('1', 'applicant', '申请人', '申请人甲'),
    party('2', 'applicant', '申请人', '申请人乙'),
    party('3', 'respondent', '被申请人', '某省通信管理局'),
    party('4', 'third-party', '第三人', '某公司'),
    party('5', 'representative', '代表人', '申请人乙', ['申请人甲', '申请人乙']),
    party('6', 'agent', '委托代理人', '代理人丙', ['某公司']),
    party('7', 'representative', '代表人', '申请人丁'),
  ],
  recusals: [],
  conflicts: [],
} as unknown as StaffCase;

test('each party stands on its side, with who acts for it', () => {
  render(<PartiesTab file={file} />);
  const sides = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
  expect(sides).toEqual(['申请人', '被申请人', '第三人']);
  const [applicants, , thirdParties] = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.closest('section'));
  expect(within(applicants as HTMLElement).getByText('代表 申请人甲、申请人乙 参加')).toBeTruthy();
  expect(within(applicants as HTMLElement).getByText('推选书尚未提交，不能代表申请人')).toBeTruthy();
  expect(within(thirdParties as HTMLElement).getByText('代理人丙')).toBeTruthy();
  expect(within(thirdParties as HTMLElement).getByText('代表 某公司 参加')).toBeTruthy();
});
