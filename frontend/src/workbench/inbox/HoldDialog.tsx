import { DatePicker, Form, Input, Modal } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { t } from '../text';
import type { Details } from './useBulkActs';

interface Props {
  /** What is set aside, in words. */
  about: string;
  onClose: () => void;
  onHold: (details: Pick<Details, 'reason' | 'until'>) => void;
}

/** Asks why tasks are set aside and until when. */
export function HoldDialog({ about, onClose, onHold }: Props) {
  const [until, setUntil] = useState<Dayjs | null>(null);
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title={t.inbox.holdTitle}
      okText={t.inbox.verbs.hold}
      okButtonProps={{ disabled: reason.trim() === '' }}
      onCancel={onClose}
      onOk={() => onHold({ reason: reason.trim(), ...(until && { until: until.format('YYYY-MM-DD') }) })}
    >
      <p>{about}</p>
      <p className="muted">{t.inbox.holdHint}</p>
      <Form layout="vertical" component="div">
        <Form.Item label={t.inbox.holdReason} htmlFor="hold-reason" extra={t.inbox.holdReasonHint}>
          <Input id="hold-reason" autoFocus maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Form.Item>
        <Form.Item label={t.inbox.holdUntil} htmlFor="hold-until" extra={t.inbox.holdUntilHint}>
          <DatePicker id="hold-until" value={until} onChange={setUntil} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
