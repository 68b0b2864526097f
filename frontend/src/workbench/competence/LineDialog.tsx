import { Checkbox, Form, Input, Select } from 'antd';
import { t } from '../text';
import { EditDialog } from './EditDialog';
import { placeOf, routeOf, useSaveLine, type Line, type LineInput, type Table } from './useCompetence';

const words = t.competence;

interface Props {
  table: Table;
  line: Line;
  onClose: () => void;
  onSaved: (line: Line) => void;
}

/** Changes who is competent for one subject. */
export function LineDialog({ table, line, onClose, onSaved }: Props) {
  const [form] = Form.useForm<LineInput>();
  const place = Form.useWatch('place', form) ?? line.place;
  const route = Form.useWatch('route', form) ?? line.route;
  const routes = table.places.find((each) => each.value === place)?.routes ?? [];
  const needed = (label: string) => [{ required: true, message: words.needed(label) }];
  return (
    <EditDialog<Line, LineInput>
      title={words.editOf(line.label)}
      words={words}
      form={form}
      line={line}
      save={useSaveLine()}
      sent={(typed) => ({ ...typed, target: typed.route === 'administrative-procedure' ? (typed.target ?? null) : null })}
      told={(theirs) => [placeOf(table, theirs), routeOf(table, theirs), theirs.organ].filter(Boolean).join(words.comma)}
      onClose={onClose}
      onSaved={onSaved}
    >
      <Form.Item name="place" label={words.place} rules={needed(words.place)}>
        <Select options={table.places.map(({ value, label }) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="route" label={words.route} extra={place === 'ADMINISTRATION' ? words.routeHint : undefined} rules={needed(words.route)}>
        <Select options={routes} />
      </Form.Item>
      {route === 'administrative-procedure' && (
        <Form.Item name="target" label={words.target} rules={needed(words.target)}>
          <Select options={table.targets} />
        </Form.Item>
      )}
      <Form.Item name="organ" label={words.organ} extra={words.organHint}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="atOnce" valuePropName="checked" extra={words.atOnceHint}>
        <Checkbox>{words.atOnce}</Checkbox>
      </Form.Item>
    </EditDialog>
  );
}
