interface Counted {
  cases: number;
  clocks: number;
  timers: number;
  items: number;
}

export const recount = {
  title: '期限复核',
  hint: '第二时钟按登记的事实另行计算全部期限，与库中记载、引擎定时器和待办逐项比对。',
  start: '立即复核',
  never: '尚未复核过。',
  clear: '全部一致',
  differs: (count: number) => `发现${count}处不一致`,
  last: (when: string, by: string | null | undefined, { cases, clocks, timers, items }: Counted) =>
    `最近一次：${when}，${by ? `由${by}发起` : '自动进行'}；比对了${cases}件案件的${clocks}个期限、${timers}个定时器、${items}项待办。`,
  values: (what: string, expected: string, found: string) => `${what}应为“${expected}”，现为“${found}”`,
  noCase: '不属于任何案件',
  since: (when: string) => `首次发现：${when}`,
  gone: (when: string) => `已恢复一致：${when}`,
  past: (count: number) => `以往的不一致（${count}处，均已恢复）`,
};
