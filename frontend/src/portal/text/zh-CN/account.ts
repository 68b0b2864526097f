import type { Mail } from '@shared/api/session';

export const session = {
  signInTitle: '登录',
  signInLead: '登录后可以提交申请、查看案件进展、接收法律文书。',
  username: '电子邮箱或者用户名',
  password: '密码',
  signIn: '登录',
  noAccount: '还没有账号？',
  toRegister: '用电子邮箱注册',
  toForgotten: '忘记密码？',
  welcomeBack: '请登录后继续刚才的操作。',
  faults: {
    username: '请填写电子邮箱或者用户名',
    password: '请填写密码',
  },
  againTitle: '请重新登录',
  againAs: (username: string) => `用户名：${username}`,
  notNow: '暂不登录',
  notSignedIn: '没有登录成功',
  unknownPair: '用户名或者密码不正确，请核对后再试。',
};

export const registration = {
  title: '注册账号',
  lead: (mail: Mail) =>
    mail === 'SENT'
      ? '我们会向您的电子邮箱发送验证码，以后也用这个邮箱提醒您案件的进展。'
      : '演示系统不发送邮件：验证码写在服务器的日志里，案件的进展请登录后查看。',
  noMail: '本网站目前不能发送邮件，所以不能注册账号。请到窗口提交申请，或者以邮寄方式提交。',
  email: '电子邮箱',
  sendCode: '发送验证码',
  sentTo: (email: string) => `验证码已经发送到 ${email}。没有收到？请查看垃圾邮件，或者重新发送。`,
  again: '重新发送验证码',
  code: '验证码',
  codeHint: '邮件中的 6 位数字，15 分钟内有效',
  name: '姓名',
  nameHint: '请填写您本人的真实姓名；单位申请的，填写经办人姓名',
  password: '设置密码',
  passwordHint: '至少 8 个字符，字母、数字、符号至少用两种',
  create: '完成注册',
  hasAccount: '已经有账号？',
  toSignIn: '直接登录',
  step: (step: number) => `第 ${step} 步，共 2 步`,
  changeEmail: '更换邮箱',
  faults: {
    email: '请填写正确的电子邮箱，例如 name@example.cn',
    code: '请填写邮件中的验证码',
    name: '请填写姓名',
    password: '密码至少 8 个字符，字母、数字、符号至少用两种',
  },
};

export const password = {
  changeTitle: '修改密码',
  changeLead: '修改后，您在其他设备上的登录会失效。',
  current: '当前密码',
  fresh: '新密码',
  save: '保存新密码',
  changedTitle: '密码已经修改',
  changed: '您在其他设备上的登录已经失效。',
  toCases: '回到我的案件',
  forgottenTitle: '重新设置密码',
  forgottenLead: '请填写注册时使用的电子邮箱，我们向它发送验证码。',
  noMail: '本网站目前不能发送邮件，所以不能自行重新设置密码。请到窗口办理，或者拨打办公电话咨询。',
  sentTo: (email: string) => `如果 ${email} 注册过账号，验证码已经发送到这个邮箱。没有收到？请查看垃圾邮件，或者重新发送。`,
  setDone: '密码已经重新设置，请用新密码登录。',
  faults: { current: '请填写当前密码' },
};
