package org.facheng.procedure.statement;

import org.facheng.deadline.Explanation;
import org.facheng.document.InformalPrint;
import org.facheng.platform.ProblemResponses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 《期限计算说明》 in Chinese or English: an informal print of an {@link Explanation}, without number and seal. It tells what the explanation
 * holds and nothing else, so whoever may read the one may read the other.
 */
@Component
public class DeadlineStatement {

    private final InformalPrint print;

    DeadlineStatement(InformalPrint print) {
        this.print = print;
    }

    /**
     * @param lang zh or en, or null
     * @param acceptLanguage the header, asked where {@code lang} says nothing
     */
    public static boolean english(@Nullable String lang, @Nullable String acceptLanguage) {
        return ProblemResponses.english(lang == null ? acceptLanguage : lang);
    }

    /** What the file is called. */
    public String title(Explanation explanation, String number, boolean english) {
        var words = StatementWords.in(english);
        return words.of("file", words.say(explanation.name()), number);
    }

    /** For staff, under the case number. */
    public byte[] ofCase(Explanation explanation, String caseNo, boolean english) {
        return pdf(explanation, "caseNo", caseNo, english);
    }

    /** For a citizen, under the receipt number. */
    public byte[] ofReceipt(Explanation explanation, String receiptNo, boolean english) {
        return pdf(explanation, "receiptNo", receiptNo, english);
    }

    private byte[] pdf(Explanation explanation, String numberName, String number, boolean english) {
        var words = StatementWords.in(english);
        return print.pdf(new StatementPage(explanation, words).xhtml(words.of(numberName), number));
    }
}
