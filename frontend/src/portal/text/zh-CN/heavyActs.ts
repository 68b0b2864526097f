import type { HeavyWords } from './actWords';

/** What an act with heavy consequences means, told before it is sent. */
export const heavy: Record<string, HeavyWords> = {
  withdraw: {
    title: '撤回意味着什么',
    means: [
      '准予撤回的，行政复议机关决定终止行政复议，这件案件到此结束，不再对行政行为作出判断（行政复议法第四十一条第一项）。有数名申请人的，只是您退出，其他申请人的案件继续审理。',
      '准予撤回并终止以后，不得再以同一事实和理由申请行政复议。能够证明撤回违背您的真实意愿的除外（行政复议法第七十四条第二款）。',
      '没有人可以要求您撤回。如果只是想补充或者更正材料，不需要撤回。',
    ],
    confirm: '我已了解，确认撤回',
  },
};
