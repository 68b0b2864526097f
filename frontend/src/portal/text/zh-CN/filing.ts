export const start = {
  title: '申请行政复议',
  lead: '分七步填写，大约需要 20 分钟。每一步都会自动保存，可以随时停下，以后接着填。',
  new: '填写新的申请',
  draftsTitle: '没有提交的申请',
  draftOf: (respondent: string) => `对${respondent}的申请`,
  draftUnnamed: '尚未填写被申请人的申请',
  savedAt: (at: string) => `最后保存：${at}`,
  onlyHere: '还没有保存到服务器，只在这个浏览器窗口里，关闭窗口会丢失',
  remove: '删除',
  removeOf: (name: string) => `删除${name}`,
  removeSure: '删除后不能恢复，确定删除这份没有提交的申请吗？',
};

export const steps = {
  parts: ['申请人', '被申请人', '行政行为', '知道的经过', '请求和理由', '材料和签名', '核对提交'],
  caption: (part: number, of: number, name: string) => `第 ${part} 步，共 ${of} 步：${name}`,
  nav: '填写步骤',
  titles: {
    applicant: '谁申请复议',
    contact: '怎样联系您',
    agents: '有没有代理人',
    respondent: '对哪个机关不服',
    act: '对什么不服',
    knowledge: '什么时候知道的',
    circumstances: '与您的关系和其他情况',
    claim: '您的请求和理由',
    papers: '提交材料',
    signature: '声明和签名',
    check: '提交前请核对',
  },
  saving: '正在保存…',
  saved: '已保存',
  notSaved: '还没有保存到服务器，内容暂时留在这个窗口里，请不要关闭',
  stale: '这份申请在别的窗口或者设备上改过。',
  takeTheirs: '使用那边的内容',
  keepMine: '保留这里的内容',
};

export const check = {
  lead: '请逐项核对。提交以后，这里的内容不能再修改。',
  change: '修改',
  changeOf: (what: string) => `修改${what}`,
  none: '未填写',
  nothingSent: '没有上传',
  unfinishedTitle: '还有几页没有填完',
  leftOpenTitle: '这些内容还没有',
  submit: '提交申请',
  submitting: '正在提交…',
  warning: '点击“提交申请”，就是正式提出行政复议申请。',
  alreadyTitle: '这份申请可能已经提交过',
  already: '请先到“我的案件”查看。如果那里没有，请重新填写一份申请。',
};

/** The period for applying, told before anything is filed; the sentences in between come from the rules of the server. */
export const time = {
  titles: {
    IN_TIME: '按照您填写的日期，在申请期限以内',
    LATE: '按照您填写的日期，申请期限已经届满',
    TOO_EARLY: '现在申请还早',
    TO_BE_PROVEN: '申请期限还不能确定，需要补充材料',
    TO_BE_JUDGED: '是否超过申请期限，需要核实',
  } as Record<string, string>,
  lastDay: (day: string) => `申请期限的最后一天：${day}`,
  basis: (articles: string) => `依据：${articles}`,
  excuse: '因不可抗力或者其他正当理由耽误的，申请期限自障碍消除之日起继续计算（行政复议法第二十条第二款）。',
  excuseHere: '有这种情况的，请在下面选择“有”，写明经过。没有的，也可以提交，由我们审查后书面答复。',
  excuseLink: '填写耽误申请的情况',
  stillOpen: '没有这种情况的，也可以提交，由我们审查后书面答复。',
};

export const receipt = {
  pageTitle: '收件回执',
  number: '收件编号',
  keep: '请记下这个编号，查询进展时要用到。',
  received: '收到日期',
  caseNo: '案号',
  about: '内容',
  aboutOf: (respondent: string, content: string) => `不服${respondent}：${content}`,
  procedure: '办理事项',
  by: '收件机关',
  nextTitle: '接下来',
  dates: '现在正在计算的期限',
  lastDay: (day: string, actor: string, provisional: boolean) =>
    `最后一天：${day}（${actor}）${provisional ? '，暂定：那时的放假安排还没有公布' : ''}`,
  print: '打印回执',
  toCase: '查看案件进展',
  anotherTitle: '还对另一个行政行为不服？',
  another: '对两个以上行政行为不服的，应当分别申请（行政复议法第二十二条第四款）。可以沿用刚才的申请人信息，再填一份。',
  anotherStart: '用同一申请人再填一份',
};

export const notes = {
  paper: (purpose: string, file: string) => `${purpose}：${file}`,
};
