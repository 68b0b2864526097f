import { Button, Popconfirm } from 'antd';
import { Failure } from '../shell/states';
import { t } from '../text';
import { useNoticeAct, type Notice } from './useCalendar';

const words = t.publication;

interface Props {
  notice: Notice;
  seen: string | null;
}

/** What the reader may do with the notice now; the server decides. */
export function NoticeActs({ notice, seen }: Props) {
  const doing = useNoticeAct(notice.id);
  const may = (act: string) => notice.may.includes(act);
  return (
    <div className="notice-acts">
      {may('approve') && (
        <Button type="primary" loading={doing.isPending} disabled={seen === null} onClick={() => doing.mutate({ act: 'approve', seen })}>
          {words.approve}
        </Button>
      )}
      {may('apply') && (
        <Popconfirm title={words.confirmApply} okText={words.yes} cancelText={words.no} onConfirm={() => doing.mutate({ act: 'apply', seen: null })}>
          <Button type="primary" loading={doing.isPending}>
            {words.apply}
          </Button>
        </Popconfirm>
      )}
      {may('withdraw') && (
        <Popconfirm title={words.confirmWithdraw} okText={words.yes} cancelText={words.no} onConfirm={() => doing.mutate({ act: 'withdraw', seen: null })}>
          <Button disabled={doing.isPending}>{words.withdraw}</Button>
        </Popconfirm>
      )}
      {notice.state === 'proposed' && !may('approve') && <span className="muted">{words.ownOne}</span>}
      {doing.error && <Failure error={doing.error} />}
    </div>
  );
}
