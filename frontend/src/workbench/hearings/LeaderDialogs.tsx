import { sentenceOf } from '@shared/api/problem';
import { Alert, DatePicker, Form, Input, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { t } from '../text';
import { useLeaderChange, type Leader, type LeaderInput } from './useHearings';

const words = t.leaders;
const needed = [{ required: true, message: words.needed }];
const STANDINGS = (['PRINCIPAL', 'DEPUTY', 'IN_CHARGE'] as const).map((value) => ({ value, label: words.standings[value] }));

interface Props {
  leader: Leader | null;
  units: string[];
  onDone: () => void;
}

/** Enters a leader, or changes what is known of one. */
export function LeaderDialog({ leader, units, onDone }: Props) {
  const [form] = Form.useForm<LeaderInput>();
  const change = useLeaderChange();
  const save = (input: LeaderInput) => change.mutate({ act: 'save', id: leader?.id ?? null, input }, { onSuccess: onDone });
  return (
    <Modal
      open
      title={leader ? words.editOf(leader.name) : words.add}
      okText={words.save}
      cancelText={words.cancel}
      confirmLoading={change.isPending}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      {change.error && <Alert type="error" showIcon title={sentenceOf(change.error)} />}
      <Form<LeaderInput> form={form} layout="vertical" initialValues={leader ?? { standing: 'DEPUTY', chargeOf: [] }} onFinish={save}>
        <Form.Item name="name" label={words.name} rules={needed}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="post" label={words.post} rules={needed}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="standing" label={words.standing} rules={needed}>
          <Select options={STANDINGS} />
        </Form.Item>
        <Form.Item name="chargeOf" label={words.charge} extra={words.chargeHint}>
          <Select mode="multiple" options={units.map((unit) => ({ value: unit, label: unit }))} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** Days on which a leader can't come. */
export function AbsenceDialog({ leader, onDone }: { leader: Leader; onDone: () => void }) {
  const [form] = Form.useForm<{ days: [Dayjs, Dayjs]; reason: string }>();
  const change = useLeaderChange();
  const save = ({ days: [from, to], reason }: { days: [Dayjs, Dayjs]; reason: string }) => {
    const input = { from: from.format('YYYY-MM-DD'), to: to.format('YYYY-MM-DD'), reason };
    change.mutate({ act: 'absent', id: leader.id, input }, { onSuccess: onDone });
  };
  return (
    <Modal
      open
      title={words.absenceOf(leader.name)}
      okText={words.save}
      cancelText={words.cancel}
      confirmLoading={change.isPending}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      {change.error && <Alert type="error" showIcon title={sentenceOf(change.error)} />}
      <Form form={form} layout="vertical" initialValues={{ days: [dayjs(), dayjs()] }} onFinish={save}>
        <Form.Item name="days" label={words.days} rules={needed}>
          <DatePicker.RangePicker style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="reason" label={words.reason} rules={needed} extra={words.reasonHint}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
