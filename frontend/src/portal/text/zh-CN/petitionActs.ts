import type { ActWords, HeavyWords } from './actWords';

/** Acts of a petitioner, by their keys in the procedure. */
export const petitionActs: Record<string, ActWords> = {
  'add-statement': {
    does: '补充事实、理由或者证据。',
    when: '办结以前都可以',
    next: '补充的内容已经入卷，首办责任人办理时会看到。',
  },
  withdraw: {
    does: '不再要求办理，请求结束这件信访。',
    when: '答复以前都可以',
    next: '首办责任人会登记您的撤回。登记以前，期限照常计算。',
  },
  'apply-reconsideration': {
    does: '您反映的是对行政行为不服的，可以在这里直接申请行政复议，不用重新准备材料。',
    when: '收到告知书以后；是否超过申请期限、有没有正当理由，由行政复议机关审查（行政复议法第二十条）',
    next: '行政复议申请已经提出，审查期限自收到这份申请之日起计算。复议机构会审查是否受理，进展在“我的案件”里查看。',
  },
  rate: {
    does: '请您评价这件信访的办理情况。评价以后，仍然可以在期限内请求复查、复核。',
    when: '答复以后',
    next: '谢谢您的评价。有不满意的，首办责任人会回访您。',
  },
};

export const petitionHeavy: Record<string, HeavyWords> = {
  withdraw: {
    title: '撤回意味着什么',
    means: [
      '撤回以后，这件信访不再办理，不再出具处理意见。',
      '涉及的合法权益不因此受影响，可以依法通过其他途径主张。',
      '没有人可以要求您撤回。如果只是想补充或者更正，请用“补充材料、说明”，不需要撤回。',
    ],
    confirm: '我已了解，确认撤回',
  },
  'apply-reconsideration': {
    title: '申请行政复议意味着什么',
    means: [
      '经您同意，信访材料一并转入行政复议程序（信访工作条例第三十一条）。',
      '审查期限自收到这份申请之日起计算，提出信访的日期不能替代申请的日期。',
      '行政复议机关受理以后，复议期间不得就同一行政行为起诉（行政复议法第二十九条）。',
      '不同意转入的，不用提交；您仍然可以另行申请行政复议，也可以依法起诉。',
    ],
    confirm: '我同意，申请行政复议',
  },
};
