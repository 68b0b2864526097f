import { client } from '@shared/api/client';
import { longDate } from '@shared/format/dates';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Duty } from '../api/types';
import { Failure } from '../shell/states';
import { t } from '../text';

/** Urges who answers for the case of a duty: what is asked, in words that person reads. */
export function UrgeDialog({ duty, onClose }: { duty: Duty; onClose: () => void }) {
  const [demand, setDemand] = useState('');
  const { message } = App.useApp();
  const queries = useQueryClient();
  const who = duty.accountable ?? '';
  const urge = useMutation({
    mutationFn: () => client.post('/supervision/urges', { body: { caseNo: duty.caseNo, demand: demand.trim() } }),
    onSuccess: () => {
      void message.success(t.board.urged(who, duty.caseNo));
      void queries.invalidateQueries({ queryKey: ['case', duty.caseNo] });
      onClose();
    },
  });
  return (
    <Modal
      open
      title={t.board.urgeTitle}
      okText={t.board.urge}
      okButtonProps={{ disabled: demand.trim() === '' }}
      confirmLoading={urge.isPending}
      onCancel={onClose}
      onOk={() => urge.mutate()}
    >
      <p>{t.board.urgeAbout(who, duty.caseNo, duty.deadline.name, longDate(duty.deadline.due))}</p>
      {urge.error && <Failure error={urge.error} />}
      <Form layout="vertical" component="div">
        <Form.Item label={t.board.demand} htmlFor="urge-demand" extra={t.board.demandHint}>
          <Input.TextArea id="urge-demand" autoFocus rows={3} maxLength={500} value={demand} onChange={(event) => setDemand(event.target.value)} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
