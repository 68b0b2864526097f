import { Problem, sentenceOf } from '@shared/api/problem';
import type { UseMutationResult } from '@tanstack/react-query';
import { Alert, Button, Form, Modal, type FormInstance } from 'antd';
import { useState, type ReactNode } from 'react';

interface Props<Line extends object, Input extends object> {
  title: string;
  words: { save: string; cancel: string; changed: string; useTheirs: string };
  form: FormInstance<Input>;
  line: Line & Input;
  save: UseMutationResult<Line & Input, Error, { line: Line & Input; input: Input }>;
  /** What is sent of what was typed. */
  sent: (typed: Input) => Input;
  /** A line as it stands now, in words. */
  told: (line: Line & Input) => string;
  onClose: () => void;
  onSaved: (line: Line & Input) => void;
  children: ReactNode;
}

/** Changes one line of a table. What the server has against a field is said at it; what another saved meanwhile is shown. */
export function EditDialog<Line extends object, Input extends object>(props: Props<Line, Input>) {
  const { title, words, form, line, save, sent, told, onClose, onSaved, children } = props;
  const [seen, setSeen] = useState(line);
  const refusal = save.error instanceof Problem ? save.error : null;
  const theirs = refusal?.code === 'stale' ? (refusal.extras.current as Line & Input) : null;
  const send = (typed: Input) =>
    save.mutate(
      { line: seen, input: sent(typed) },
      {
        onSuccess: onSaved,
        onError: (error) => {
          if (!(error instanceof Problem)) return;
          const fields = error.errors.map(({ pointer, detail }) => ({ name: pointer.slice(1), errors: [detail] }));
          form.setFields(fields as unknown as Parameters<typeof form.setFields>[0]);
        },
      },
    );
  const takeTheirs = (current: Line & Input) => {
    setSeen(current);
    form.setFieldsValue(current as Parameters<typeof form.setFieldsValue>[0]);
    save.reset();
  };
  return (
    <Modal
      open
      title={title}
      okText={words.save}
      cancelText={words.cancel}
      confirmLoading={save.isPending}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      {theirs && (
        <Alert
          type="warning"
          showIcon
          title={words.changed}
          description={told(theirs)}
          action={<Button size="small" onClick={() => takeTheirs(theirs)}>{words.useTheirs}</Button>}
        />
      )}
      {save.error && !theirs && !refusal?.errors.length && <Alert type="error" showIcon title={sentenceOf(save.error)} />}
      <Form<Input> form={form} layout="vertical" requiredMark={false} initialValues={line} onFinish={send}>
        {children}
      </Form>
    </Modal>
  );
}
