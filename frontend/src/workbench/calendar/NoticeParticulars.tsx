import { Button, Form, Input, InputNumber } from 'antd';
import { t } from '../text';
import type { Draft } from './useCalendar';

const words = t.publication;

type Particulars = Pick<Draft, 'year' | 'number' | 'title' | 'dated' | 'url' | 'region'>;

interface Props {
  known: Particulars;
  onDone: (particulars: Particulars) => void;
}

/** What is to be known of a notice beside its days. */
export function NoticeParticulars({ known, onDone }: Props) {
  const needed = (label: string) => [{ required: true, message: words.needed(label) }];
  const hand = ({ number, url, region, ...rest }: Particulars) => onDone({ ...rest, number: number || null, url: url || null, region: region || null });
  return (
    <Form layout="vertical" requiredMark={false} className="notice-import__form" initialValues={known} onFinish={hand}>
      <Form.Item name="year" label={words.year} rules={needed(words.year)}>
        <InputNumber />
      </Form.Item>
      <Form.Item name="dated" label={words.dated} rules={needed(words.dated)}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="number" label={words.number}>
        <Input />
      </Form.Item>
      <Form.Item name="title" label={words.titleOf} rules={needed(words.titleOf)} className="notice-import__wide">
        <Input />
      </Form.Item>
      <Form.Item name="url" label={words.url} className="notice-import__wide">
        <Input />
      </Form.Item>
      <Form.Item name="region" label={words.region}>
        <Input inputMode="numeric" maxLength={6} />
      </Form.Item>
      <Button type="primary" htmlType="submit" className="notice-import__wide">
        {words.submit}
      </Button>
    </Form>
  );
}
