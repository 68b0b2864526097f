import type { Explanation } from '../../api/deadline';
import { statement, type Language } from '../../text/statement';
import { ExplanationFacts } from './ExplanationFacts';
import { MonthStrip } from './MonthStrip';
import { NoticeLink, Steps } from './Steps';

interface Props {
  explanation: Explanation;
  language?: Language;
  number?: [string, string];
}

/** How a due date came about: the facts, the steps, every day, the notices. */
export function DeadlineExplanation({ explanation, language = 'zh', number }: Props) {
  const words = statement[language];
  return (
    <section className="deadline-explanation" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <ExplanationFacts explanation={explanation} language={language} number={number} />
      <h4>{words.steps}</h4>
      <Steps steps={explanation.steps} language={language} />
      <h4>{words.days}</h4>
      <MonthStrip days={explanation.days} language={language} />
      {explanation.notices.length > 0 && (
        <>
          <h4>{words.notices}</h4>
          <ul>
            {explanation.notices.map((notice) => (
              <li key={notice.title}>
                <NoticeLink notice={notice} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
