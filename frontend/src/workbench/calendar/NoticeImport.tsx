import { Button, Input, Tabs, Upload } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { Failure } from '../shell/states';
import { t } from '../text';
import { NoticeParticulars } from './NoticeParticulars';
import { ReadingView } from './ReadingView';
import { usePropose, useReading, type Draft } from './useCalendar';

const words = t.publication;

/** The notice's own words: read, shown day by day, and only then handed in. */
function Pasted({ hand }: { hand: (draft: Draft) => void }) {
  const [text, setText] = useState('');
  const reading = useReading();
  const read = reading.data;
  return (
    <>
      <p className="muted">{words.textHint}</p>
      <Input.TextArea rows={8} value={text} aria-label={words.text} placeholder={words.text} onChange={(event) => setText(event.target.value)} />
      <Button className="notice-import__act" loading={reading.isPending} disabled={text.trim() === ''} onClick={() => reading.mutate(text)}>
        {words.read}
      </Button>
      {reading.error && <Failure error={reading.error} />}
      {read && <ReadingView reading={read} />}
      {read && read.contradictions.length === 0 && read.days.length > 0 && (
        <NoticeParticulars key={reading.submittedAt} known={read} onDone={(particulars) => hand({ ...particulars, days: read.days })} />
      )}
    </>
  );
}

/** A file with one day a line. */
function Filed({ hand }: { hand: (draft: Draft) => void }) {
  const [file, setFile] = useState<{ name: string; csv: string } | null>(null);
  const take = (chosen: File) => {
    void chosen.text().then((csv) => setFile({ name: chosen.name, csv }));
    return false;
  };
  return (
    <>
      <p className="muted">{words.fileHint}</p>
      <Upload accept=".csv,text/csv" beforeUpload={take} showUploadList={false}>
        <Button>{words.chooseFile}</Button>
      </Upload>
      {file && <p>{words.chosen(file.name)}</p>}
      {file && <NoticeParticulars known={{}} onDone={(particulars) => hand({ ...particulars, csv: file.csv })} />}
    </>
  );
}

/** The import of a notice. What was typed stays until it is accepted. */
export function NoticeImport() {
  const propose = usePropose();
  const navigate = useNavigate();
  const hand = (draft: Draft) => propose.mutate(draft, { onSuccess: ({ id }) => void navigate(`/calendar/notices/${id}`) });
  return (
    <section className="panel notice-import">
      <h2>{words.imports}</h2>
      <Tabs
        items={[
          { key: 'text', label: words.paste, children: <Pasted hand={hand} /> },
          { key: 'file', label: words.file, children: <Filed hand={hand} /> },
        ]}
      />
      {propose.error && <Failure error={propose.error} />}
    </section>
  );
}
