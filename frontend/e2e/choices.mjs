/** What the pages call the values of a matter. */

export const KIND = {
  natural: '个人',
  legal: '公司、机关、社会团体等单位',
  'individual-business': '个体工商户',
  branch: '分公司、分支机构',
  group: '人数众多的共同申请',
};
export const ORGAN = {
  ministry: '工业和信息化部',
  'communications-administration': '省、自治区、直辖市通信管理局',
  'internal-office': '工业和信息化部的司局',
  'local-department': '地方工业和信息化部门',
  other: '其他机关或者组织',
};
export const ACT = {
  penalty: '其他行政处罚',
  licensing: '行政许可',
  'duty-reply': '对投诉、举报、申请的答复',
  disclosure: '政府信息公开的答复',
  'public-notice': '通报、公示、下架',
  'non-performance': '没有答复，没有办理',
  'decision-not-performed': '不履行以前的复议决定',
  'normative-document': '一份文件、规定本身',
};
export const RELATION = {
  addressee: '行为是对我（我单位）作出的',
  requester: '我向机关提出过申请或者投诉',
  reporter: '我向机关举报过他人',
  other: '其他',
};
export const INFORMED = { true: '都告诉了', false: '没有告诉，或者没有全部告诉', null: '不确定' };
export const AUTHORITY = { matter: '委托事项', authority: '权限', period: '期限' };
