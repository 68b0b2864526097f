import type { ExplanationStep, NoticeReference } from '../../api/deadline';
import { dayIn } from '../../format/dayIn';
import { statement, type Language } from '../../text/statement';
import './deadline.css';

interface Props {
  steps: ExplanationStep[];
  language?: Language;
}

/** Why a date is what it is, sentence by sentence, each with the notice it rests on. */
export function Steps({ steps, language = 'zh' }: Props) {
  return (
    <ol className="deadline-steps">
      {steps.map((step, index) => (
        <li key={index} className={`deadline-step deadline-step--${step.kind}`}>
          <div>{language === 'zh' ? step.text : step.textEn}</div>
          {step.source && (
            <div className="deadline-step__notice">
              <NoticeLink notice={step.source} language={language} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

/** A holiday notice as it is cited, leading to where it can be read. */
export function NoticeLink({ notice: { number, title, dated, url }, language }: { notice: NoticeReference; language: Language }) {
  const words = statement[language];
  const cited = words.cited(title, number ?? '');
  const full = dated ? words.dated(cited, dayIn(language, dated)) : cited;
  return url ? (
    <a href={url} target="_blank" rel="noreferrer">
      {full}
    </a>
  ) : (
    <>{full}</>
  );
}
