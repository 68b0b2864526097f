import { ACT, AUTHORITY, INFORMED, KIND, ORGAN, RELATION } from './choices.mjs';

/** What a person with a given matter answers on each page of the wizard. `hand` is one of `hands.mjs`. */
const NO_DATED_ACT = ['non-performance', 'decision-not-performed'];
/** A page of a real, if nearly empty, PDF: the server looks at the content, not at the name. */
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF\n',
);
export const pdf = (name) => ({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: PDF });

const choose = (page, hand, question, answer) =>
  hand.check(page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }));

async function day(page, hand, question, date) {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  const boxes = page.getByRole('group', { name: question });
  await hand.write(boxes.getByLabel('年'), String(year));
  await hand.write(boxes.getByLabel('月'), String(month));
  await hand.write(boxes.getByLabel('日', { exact: true }), String(dayOfMonth));
}

async function upload(page, hand, slot, files) {
  const region = page.getByRole('region', { name: slot, exact: true });
  await hand.upload(region.locator('input[type=file]'), files);
  await region.getByText('已上传').nth(files.length - 1).waitFor();
}

/** Title of each page and how it is answered. */
export const PAGES = [
  ['谁申请复议', async (page, hand, { applicants: [first, ...others] }) => {
    await choose(page, hand, '申请人是', KIND[first.kind]);
    if (first.kind === 'group') {
      await hand.write(page.getByLabel('这一组申请人的称呼'), first.alias);
      await hand.write(page.getByLabel('一共多少人'), String(first.count));
      await hand.write(page.getByLabel('其中多少人已经在申请书上签名'), String(first.signed));
    } else if (first.kind === 'natural') {
      await hand.write(page.getByLabel('姓名'), first.alias);
      await hand.write(page.getByLabel('身份证件号码'), '320102198001011234');
      for (const [index, other] of others.entries()) {
        await hand.press(page.getByRole('button', { name: '添加共同申请人' }));
        await hand.write(page.getByRole('region', { name: `第 ${index + 2} 名申请人` }).getByLabel('姓名'), other.alias);
      }
    } else {
      await hand.write(page.getByLabel('单位名称'), first.alias);
      await hand.write(page.getByLabel('统一社会信用代码'), '91110000000000000X');
    }
  }],
  ['怎样联系您', async (page, hand, { applicants: [first], submission: { deliveryAddressConfirmed = true } }) => {
    if (first.kind !== 'natural') await hand.write(page.getByLabel('联系人姓名'), '经办人甲');
    await hand.write(page.getByLabel('联系电话'), '13800000000');
    if (deliveryAddressConfirmed) {
      await hand.write(page.getByLabel('送达地址', { exact: true }), '江苏省南京市某某路1号');
      await hand.check(page.getByLabel('我确认以上地址'));
    }
    await choose(page, hand, '是否同意电子送达', '同意，文书送到我的案件里');
  }],
  ['有没有代理人', async (page, hand, { submission: { powerOfAttorney } }) => {
    await choose(page, hand, '是否委托代理人', powerOfAttorney ? '有' : '没有');
    if (!powerOfAttorney) return;
    for (let number = 1; number <= powerOfAttorney.agents; number++) {
      if (number > 1) await hand.press(page.getByRole('button', { name: '添加第二名代理人' }));
      const agent = page.getByRole('region', { name: `第 ${number} 名代理人` });
      await hand.write(agent.getByLabel('代理人姓名'), `代理人${number}`);
      await hand.write(agent.getByLabel('代理人电话'), '13900000000');
    }
    for (const part of Object.keys(AUTHORITY).filter((one) => !powerOfAttorney.missing?.includes(one)))
      await hand.check(page.getByRole('checkbox', { name: AUTHORITY[part] }));
  }],
  ['对哪个机关不服', async (page, hand, { respondent }) => {
    await choose(page, hand, '这个机关是', ORGAN[respondent.category]);
    await hand.write(page.getByLabel('机关全称'), respondent.name);
  }],
  ['对什么不服', async (page, hand, { act, declared }) => {
    await choose(page, hand, '您对几个决定或者行为不服', '一个');
    await choose(page, hand, '是什么样的行为', ACT[act.category]);
    await hand.write(page.getByLabel('行为的内容'), act.content);
    if (act.documentNo) await hand.write(page.getByLabel('文书编号'), act.documentNo);
    if (act.dateMade) await day(page, hand, '文书上的日期', act.dateMade);
    if (declared.penaltyAmount) await hand.write(page.getByLabel('罚款金额'), String(declared.penaltyAmount));
    if (declared.requestReceivedOn) {
      await day(page, hand, '机关哪一天收到您的申请', declared.requestReceivedOn);
      await choose(page, hand, '法律有没有规定', declared.performancePeriodFixed ? '有' : '没有');
    }
    if (declared.priorDecisionOn) await day(page, hand, '复议决定书的日期', declared.priorDecisionOn);
  }],
  ['什么时候知道的', async (page, hand, { act, declared }) => {
    if (!NO_DATED_ACT.includes(act.category)) {
      await day(page, hand, '您哪一天知道这个行为', act.dateKnown);
      await choose(page, hand, '您是怎样知道的', '收到了文书');
    }
    await choose(page, hand, '机关有没有告诉您可以申请复议', INFORMED[declared.rightsInformed]);
    if (declared.informedOrganWrongly) await hand.write(page.getByLabel('文书告诉您向哪个机关申请'), declared.informedOrganWrongly);
  }],
  ['与您的关系和其他情况', async (page, hand, { declared }) => {
    await choose(page, hand, '这个行为与您是什么关系', RELATION[declared.relation]);
    await choose(page, hand, '有没有因为不可抗力', '没有');
    await choose(page, hand, '同一件事有没有', '没有');
  }],
  ['您的请求和理由', async (page, hand, { requests, factsAndReasons }) => {
    for (const [index, request] of requests.entries()) {
      if (index > 0) await hand.press(page.getByRole('button', { name: '再添加一项请求' }));
      await hand.write(page.getByRole('textbox', { name: `第 ${index + 1} 项请求` }), request);
    }
    await hand.write(page.getByRole('textbox', { name: '事实和理由' }), factsAndReasons);
    await choose(page, hand, '要不要一并审查', '不需要');
    await choose(page, hand, '是否一并提出行政赔偿请求', '不请求');
    await choose(page, hand, '是否申请在复议期间停止执行', '不申请');
  }],
  ['提交材料', async (page, hand, { applicants, evidence, submission: { idCopy, seal, powerOfAttorney } }) => {
    if (idCopy) await upload(page, hand, '身份证明', [pdf('身份证明')]);
    if (evidence.length > 0) await upload(page, hand, '证据和其他材料', evidence.map(pdf));
    if (powerOfAttorney) {
      await upload(page, hand, '授权委托书', [pdf('授权委托书')]);
      await upload(page, hand, '代理人身份证明', [pdf('代理人身份证明')]);
    }
    if (seal || applicants.length > 1) await upload(page, hand, '签名或者盖章页', [pdf('签名盖章页')]);
  }],
  ['声明和签名', async (page, hand, { applicants: [first], submission: { signature = true } }) => {
    // For many the one at the screen signs for himself alone.
    if (signature || first.kind === 'group') await hand.check(page.getByLabel('我声明'));
  }],
];
