import type { Purpose } from '../../uploads/types';

export const papers: Record<Purpose, { name: string; hint: string }> = {
  'id-copy': {
    name: '身份证明',
    hint: '个人：身份证正反面。单位：营业执照等登记证书，以及法定代表人（负责人）身份证明。',
  },
  'standing-proof': {
    name: '身份关系证明',
    hint: '近亲属关系和死亡的证明、单位终止和权利义务承受的证明，或者法定代理关系的证明，例如户口簿、死亡证明、登记机关的注销通知。',
  },
  'act-document': { name: '不服的文书', hint: '处罚决定书、答复、通知等。没有书面文书的不用传。' },
  evidence: { name: '证据和其他材料', hint: '照片、截图、合同、票据等能说明事实的材料。' },
  'request-proof': { name: '曾经提出申请的证明', hint: '证明您向机关申请过履行职责的材料，例如申请书、邮寄签收记录。' },
  'obstacle-proof': { name: '耽误申请的说明材料', hint: '例如住院记录、政府公告。' },
  'power-of-attorney': { name: '授权委托书', hint: '写明委托事项、权限和期限，由申请人签名或者盖章。' },
  'agent-id': { name: '代理人身份证明', hint: '身份证；律师另附律师执业证。' },
  'representative-letter': { name: '代表人推选书', hint: '由申请人签名，写明推选谁作代表人。' },
  'signature-page': {
    name: '签名或者盖章页',
    hint: '单位申请的，盖章；共同申请的，每位申请人签名。拍照或者扫描后上传。',
  },
  correction: { name: '补正材料', hint: '' },
};

export const uploads = {
  lead: '材料一时不齐也可以继续，需要时我们会一次性告诉您补什么。',
  limits: (megabytes: number, files: number, types: string) =>
    `每个文件不超过 ${megabytes} MB，最多 ${files} 个，可以是 ${types} 文件。用手机拍照也可以。`,
  unknownLimits: '用手机拍照也可以，请保证字迹清楚。',
  choose: (name: string) => `选择${name}文件`,
  chooseShort: '选择文件',
  progress: (name: string) => `${name} 的上传进度`,
  percent: (done: number) => `${done}%`,
  done: '已上传',
  remove: '移除',
  removeOf: (name: string) => `移除 ${name}`,
  retry: '重试',
  retryOf: (name: string) => `重新上传 ${name}`,
  waiting: '还有文件正在上传，请等它完成再继续。',
  tooBig: (megabytes: number) => `文件超过 ${megabytes} MB，请压缩或者分成几个文件。`,
  tooMany: (files: number) => `最多上传 ${files} 个文件。`,
  wrongType: (types: string, megabytes: number) => `这种文件不能上传，请换成 ${types} 文件，每个不超过 ${megabytes} MB。`,
  empty: '这是一个空文件。',
  network: '网络中断，文件没有传完，请重试。',
  comma: '、',
};

export const signature = {
  lead: '勾选下面的声明，作为您在申请书上的签名。',
  declare: '我声明：所填内容和提交的材料真实；这份申请是申请人的真实意思。我以此作为电子签名。',
  declared: '声明和签名',
  signed: '已声明并签名',
  signer: (name: string) => `签名人：${name}`,
  jointTitle: '其他申请人也要签名',
  joint: '勾选声明只代表您本人签名。其他申请人的签名，请在“提交材料”一页上传签名页；现在没有的，可以在收到补正通知后提交。',
  missingTitle: '这些材料还没有上传',
  missing: '现在不传也可以提交，但很可能需要以后补正，会晚一些受理。',
  toPapers: '回去上传',
};
