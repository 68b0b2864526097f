export const evidence = {
  title: '补充提交证据、材料',
  lead: '案件办结以前，可以随时补充。每次提交后不能撤回，请核对后提交。',
  kind: '这是什么材料',
  kinds: { evidence: '证据材料', supplement: '其他补充材料' },
  proves: '证明什么，或者需要说明的情况',
  files: '材料',
  submit: '提交',
  submitting: '正在提交…',
  doneTitle: '材料已经提交',
  done: '材料已经入卷，承办人会看到。',
  gone: '这件案件现在不能补充材料。',
  faults: { kind: '请选择这是什么材料', files: '请至少上传一份材料' },
};
