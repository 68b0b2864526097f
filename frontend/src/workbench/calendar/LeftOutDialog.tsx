import { shortDate } from '@shared/format/dates';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { t } from '../text';
import type { NoticeDay } from './useCalendar';

const words = t.publication;

/** The days off by regulation in words. */
export const namesOf = (days: NoticeDay[]) => days.map((day) => `${shortDate(day.date)} ${day.nameZh}`).join(t.shell.listComma);

interface Props {
  days: NoticeDay[];
  onClose: () => void;
  onApprove: (leftOutReason: string) => void;
}

/** Asks whoever approves a notice that leaves out days off by regulation why they become ordinary days. */
export function LeftOutDialog({ days, onClose, onApprove }: Props) {
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title={words.leftOutTitle}
      okText={words.approve}
      okButtonProps={{ disabled: reason.trim() === '' }}
      cancelText={words.no}
      onCancel={onClose}
      onOk={() => onApprove(reason.trim())}
    >
      <p>{words.unnamed(namesOf(days))}</p>
      <label htmlFor="left-out-reason">{words.leftOutReason}</label>
      <Input.TextArea id="left-out-reason" autoFocus rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
    </Modal>
  );
}
