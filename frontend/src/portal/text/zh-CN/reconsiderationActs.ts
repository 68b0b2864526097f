import type { ActWords } from './actWords';

const BEFORE_DECISION = '复议决定作出以前都可以';

/** Acts of an applicant, by their keys in the procedure. */
export const reconsiderationActs: Record<string, ActWords> = {
  'submit-correction': {
    does: '按照补正通知书，补齐申请材料。',
    when: '在补正期限内',
    next: '',
  },
  'request-correction-extension': {
    does: '有正当理由不能按期补正的，请求延长补正期限。',
    when: '补正期限届满以前提出为好',
    next: '',
  },
  'submit-evidence': {
    does: '把新的证据、书面意见或者其他材料交给复议机构。推选、更换代表人的，在这里提交由被代表的申请人签名的推选书。',
    when: '案件办结以前都可以',
    next: '材料已经入卷，承办人审查时会看到。',
  },
  'request-hearing': {
    does: '请求以听证的方式审理；是否听证由复议机构决定，不听证的会说明理由。',
    when: BEFORE_DECISION,
    next: '承办人会研究是否组织听证；组织的，会在举行的五个工作日以前书面通知您时间和地点。',
  },
  'request-stay': {
    does: '请求在复议期间暂停执行被申请的行政行为；认为要求合理的，决定停止执行。',
    when: BEFORE_DECISION,
    next: '复议机构会审查您的请求。决定停止执行的，会书面通知您；在此以前，行政行为不停止执行。',
  },
  'raise-normative-document': {
    does: '认为行政行为所依据的规范性文件不合法的，请求一并审查该文件（不含规章）。',
    when: '应当在申请行政复议时一并提出（行政复议法第十三条）；申请时不知道行政行为所依据的规范性文件的，决定作出以前还可以提出（2007年实施条例第二十六条，修订后的条文待确认）',
    next: '有权处理的，在三十日内处理；无权处理的，在七个工作日内转送有权的机关。处理期间案件中止审理，会书面告知您。',
  },
  'request-file-access': {
    does: '查阅、复制被申请人提交的书面答复、证据、依据和其他有关材料。',
    when: BEFORE_DECISION,
    next: '承办人会逐件决定。除涉及国家秘密、商业秘密、个人隐私或者可能危及国家安全、公共安全、社会稳定的以外，都应当同意。决定后会通知您，您可以在本页面查阅和下载。',
  },
  'change-agents': {
    does: '委托、更换或者解除代理人；最多可以委托两名。',
    when: '随时可以',
    next: '委托代理人的，请上传授权委托书和双方身份证明文件。复议机构核对以后，代理人的账号才能查看案件。',
  },
  withdraw: {
    does: '不再要求复议，请求结束这件案件；是否准予由复议机构决定。',
    when: BEFORE_DECISION,
    next: '复议机构会审查是否准予撤回。决定以前，案件照常审理，期限照常计算。准予的，会作出终止行政复议的决定并送达给您；有数名申请人的，撤回只对您本人有效，其他申请人的案件继续审理。',
  },
};
