import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import { AccountDialog } from './AccountDialog';
import { AccountRow } from './AccountRow';
import './accounts.css';
import { MailPanel } from './MailPanel';
import { useAccounts, type Account, type AccountAnswer } from './useAccounts';

const words = t.accounts;
const heads = [words.displayName, words.unit, words.roles, words.state, words.acts];

/** The accounts of staff, and what became of the mails. */
export default function AccountsPage() {
  const [text, setText] = useState('');
  const [edited, setEdited] = useState<Account | 'new' | null>(null);
  const [made, setMade] = useState<AccountAnswer | null>(null);
  const accounts = useAccounts(text);
  const rows = accounts.data?.pages.flatMap((page) => page.items) ?? [];
  const saved = (answer: AccountAnswer) => {
    setEdited(null);
    if (answer.code) setMade(answer);
  };
  return (
    <div className="stack">
      <section className="panel">
        <h1 className="page-title">{words.title}</h1>
        <p className="muted">{words.hint}</p>
        <div className="accounts__bar">
          <Input.Search allowClear placeholder={words.search} aria-label={words.search} onSearch={(value) => setText(value.trim())} />
          <Button type="primary" onClick={() => setEdited('new')}>
            {words.add}
          </Button>
        </div>
        {accounts.error && <Failure page error={accounts.error} retry={() => void accounts.refetch()} />}
        {accounts.isPending && <Loading />}
        <div className="account-row account-row--head" aria-hidden="true">
          {heads.map((head) => (
            <div key={head}>{head}</div>
          ))}
        </div>
        <ul className="plain-list">
          {rows.map((account) => (
            <AccountRow key={account.username} account={account} onEdit={() => setEdited(account)} onCode={setMade} />
          ))}
        </ul>
        {accounts.isSuccess && rows.length === 0 && <p>{words.empty}</p>}
        {accounts.hasNextPage && <Button onClick={() => void accounts.fetchNextPage()}>{words.more}</Button>}
      </section>
      <MailPanel />
      {edited && <AccountDialog account={edited === 'new' ? null : edited} onClose={() => setEdited(null)} onSaved={saved} />}
      <Modal
        open={made !== null}
        title={words.codeTitle}
        closable={false}
        mask={{ closable: false }}
        footer={
          <Button type="primary" onClick={() => setMade(null)}>
            {words.codeKept}
          </Button>
        }
      >
        <p className="accounts__code">{made?.code}</p>
        <p>{made && words.codeOnce(made.account.username)}</p>
      </Modal>
    </div>
  );
}
