import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Popover } from 'antd';
import { useState } from 'react';
import { t } from '../text';
import { NoticeList } from './NoticeList';
import './notices.css';
import { useNotices } from './useNotices';

/** The bell in the header: how much is unread, and the notices themselves. */
export function Bell() {
  const [open, setOpen] = useState(false);
  const notices = useNotices();
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      title={t.notices.title}
      content={<NoticeList notices={notices} leave={() => setOpen(false)} />}
    >
      <Badge count={notices.unread} size="small" offset={[-6, 6]}>
        <Button type="text" icon={<BellOutlined />} aria-label={t.notices.open(notices.unread)} aria-expanded={open} />
      </Badge>
    </Popover>
  );
}
