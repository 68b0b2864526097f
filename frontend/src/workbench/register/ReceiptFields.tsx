import { Checkbox, DatePicker, Form, Select } from 'antd';
import dayjs from 'dayjs';
import { t } from '../text';
import { counterForm, type FileableProcedure } from './useProcedures';

export interface Receipt {
  procedure: string;
  channel: string;
  receivedOn: string;
  oral: boolean;
}

interface Props {
  procedures: FileableProcedure[];
  value: Receipt;
  onChange: (receipt: Receipt) => void;
}

/** How and when the matter came in: the day of receipt starts the body's own periods. */
export function ReceiptFields({ procedures, value, onChange }: Props) {
  const set = (change: Partial<Receipt>) => onChange({ ...value, ...change });
  const procedure = procedures.find((each) => each.procedure === value.procedure);
  const traits = procedure && counterForm(procedure)?.traits;
  const channels = (traits?.channels ?? []).map((channel) => ({ value: channel, label: t.register.channelName(channel) }));
  const oral = value.channel === 'visit' ? traits?.oral : undefined;
  return (
    <Form layout="vertical" component="div" className="receipt">
      <Form.Item label={t.register.procedure} htmlFor="receipt-procedure">
        <Select
          id="receipt-procedure"
          value={value.procedure}
          options={procedures.map((each) => ({ value: each.procedure, label: each.name }))}
          onChange={(procedure) => set({ procedure })}
        />
      </Form.Item>
      <Form.Item label={t.register.channel} htmlFor="receipt-channel">
        <Select
          id="receipt-channel"
          value={value.channel}
          options={channels}
          onChange={(channel) => set({ channel, oral: value.oral && channel === 'visit' })}
        />
      </Form.Item>
      <Form.Item label={t.register.receivedOn} htmlFor="receipt-received-on" extra={t.register.receivedOnHint}>
        <DatePicker
          id="receipt-received-on"
          allowClear={false}
          value={dayjs(value.receivedOn)}
          onChange={(day) => day && set({ receivedOn: day.format('YYYY-MM-DD') })}
        />
      </Form.Item>
      {oral && (
        <Form.Item label={oral.name} extra={oral.hint}>
          <Checkbox checked={value.oral} onChange={(event) => set({ oral: event.target.checked })}>
            {oral.name}
          </Checkbox>
        </Form.Item>
      )}
    </Form>
  );
}
