import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Drawer } from 'antd';
import { useState } from 'react';
import { t } from '../text';
import { NoticeList } from './NoticeList';
import './notices.css';
import { useNotices } from './useNotices';

/** The bell in the header: how much is unread, and the notices themselves beside the page. */
export function Bell() {
  const [open, setOpen] = useState(false);
  const notices = useNotices();
  const close = () => setOpen(false);
  return (
    <>
      <Badge count={notices.unread} size="small" offset={[-6, 6]}>
        <Button type="text" icon={<BellOutlined />} aria-label={t.notices.open(notices.unread)} onClick={() => setOpen(true)} />
      </Badge>
      <Drawer open={open} onClose={close} title={t.notices.title} size={420} styles={{ wrapper: { maxWidth: '100vw' } }}>
        <NoticeList notices={notices} leave={close} />
      </Drawer>
    </>
  );
}
