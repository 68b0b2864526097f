import { useEffect } from 'react';
import type { Explanation } from '../../api/deadline';
import { statement, type Language } from '../../text/statement';
import { DeadlineExplanation } from './DeadlineExplanation';
import './statement.css';

interface Props {
  explanation: Explanation;
  language: Language;
  /** Which number the case goes by here. */
  numberName: 'caseNo' | 'receiptNo';
  number: string;
  /** Address of the PDF, to which the language is added. */
  pdf: string;
  onLanguage: (language: Language) => void;
}

/** 《期限计算说明》 as a page to be read, printed and saved. */
export function Statement({ explanation, language, numberName, number, pdf, onLanguage }: Props) {
  const words = statement[language];
  useEffect(() => {
    document.title = `${words.heading} ${number}`;
  }, [words, number]);
  const other: Language = language === 'zh' ? 'en' : 'zh';
  return (
    <article className="statement">
      <p className="statement__tools">
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <a href={`${pdf}?lang=${language}`} download>
          {words.pdf}
        </a>
        <button type="button" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => onLanguage(other)}>
          {words.otherLanguage}
        </button>
      </p>
      <h1>{words.heading}</h1>
      <DeadlineExplanation explanation={explanation} language={language} number={[words[numberName], number]} />
      <p className="statement__about">{words.about}</p>
    </article>
  );
}
