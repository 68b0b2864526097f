export const answers = {
  none: '还没有办理记录',
  drafts: '送审的草稿',
  version: (name: string, version: number) => `${name}（第${version}稿）`,
  issued: '已按此稿印发',
  returned: (by: string, at: string) => `${by}于${at}退回`,
  related: '有关案件',
  preview: '送审草稿',
};
