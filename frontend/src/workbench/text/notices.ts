export const notices = {
  title: '通知',
  open: (unread: number) => (unread === 0 ? '通知' : `通知，${unread} 条未读`),
  empty: '没有通知。',
  unread: '未读',
  readAll: '全部标为已读',
  more: '显示更早的通知',
};
