import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { Failure } from '../shell/states';
import { t } from '../text';
import { LeftOutDialog } from './LeftOutDialog';
import { useNoticeAct, type Notice } from './useCalendar';

const words = t.publication;

interface Props {
  notice: Notice;
  seen: string | null;
}

/** What the reader may do with the notice now; the server decides. */
export function NoticeActs({ notice, seen }: Props) {
  const doing = useNoticeAct(notice.id);
  const [asking, setAsking] = useState(false);
  const leftOut = notice.unnamed ?? [];
  const approve = (leftOutReason: string | null) => doing.mutate({ act: 'approve', seen, leftOutReason });
  const may = (act: string) => notice.may.includes(act);
  return (
    <div className="notice-acts">
      {may('approve') && (
        <Button type="primary" loading={doing.isPending} disabled={seen === null} onClick={() => (leftOut.length > 0 ? setAsking(true) : approve(null))}>
          {words.approve}
        </Button>
      )}
      {may('apply') && (
        <Popconfirm title={words.confirmApply} okText={words.yes} cancelText={words.no} onConfirm={() => doing.mutate({ act: 'apply' })}>
          <Button type="primary" loading={doing.isPending}>
            {words.apply}
          </Button>
        </Popconfirm>
      )}
      {may('withdraw') && (
        <Popconfirm title={words.confirmWithdraw} okText={words.yes} cancelText={words.no} onConfirm={() => doing.mutate({ act: 'withdraw' })}>
          <Button disabled={doing.isPending}>{words.withdraw}</Button>
        </Popconfirm>
      )}
      {asking && (
        <LeftOutDialog
          days={leftOut}
          onClose={() => setAsking(false)}
          onApprove={(reason) => {
            setAsking(false);
            approve(reason);
          }}
        />
      )}
      {notice.state === 'proposed' && !may('approve') && <span className="muted">{words.ownOne}</span>}
      {doing.error && <Failure error={doing.error} />}
    </div>
  );
}
