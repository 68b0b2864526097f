import { sentenceOf } from '@shared/api/problem';
import { useSession } from '@shared/session/useSession';
import { App, Button } from 'antd';
import { t } from '../text';
import { useAccountAct, type Account, type AccountAnswer } from './useAccounts';

const words = t.accounts;

interface Props {
  account: Account;
  onEdit: () => void;
  onCode: (answer: AccountAnswer) => void;
}

/** One account, with what can be done to it. Nobody closes their own. */
export function AccountRow({ account, onEdit, onCode }: Props) {
  const { user } = useSession();
  const { modal, message } = App.useApp();
  const act = useAccountAct();
  const own = user?.username === account.username;
  const send = (kind: 'close' | 'reopen' | 'code') =>
    act.mutateAsync({ username: account.username, act: kind }).then(
      (answer) => answer.code && onCode(answer),
      (error: unknown) => void message.error(sentenceOf(error)),
    );
  const ask = (kind: 'close' | 'code', title: string, content: string) =>
    void modal.confirm({ title, content, okText: words[kind], cancelText: words.cancel, onOk: () => send(kind) });
  return (
    <li className={account.active ? 'account-row' : 'account-row account-row--closed'}>
      <div>
        <strong>{account.displayName}</strong>
        <div className="muted">{account.username}</div>
      </div>
      <div>{account.unit}</div>
      <div>{account.roles.map((role) => t.shell.roles[role]).join(t.shell.listComma)}</div>
      <div>{account.active ? words.active : words.closed}</div>
      <div className="account-row__acts">
        <Button size="small" onClick={onEdit}>
          {words.edit}
        </Button>
        {account.active && !own && (
          <Button size="small" onClick={() => ask('code', words.codeOf(account.displayName), words.codeHint)}>
            {words.code}
          </Button>
        )}
        {account.active && !own && (
          <Button size="small" danger onClick={() => ask('close', words.closeOf(account.displayName), words.closeHint)}>
            {words.close}
          </Button>
        )}
        {!account.active && (
          <Button size="small" onClick={() => void send('reopen')}>
            {words.reopen}
          </Button>
        )}
      </div>
    </li>
  );
}
