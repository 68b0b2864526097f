package org.facheng.procedure.litigation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the number a court gives a case says of it: （2026）京01行初1号 is one of the first instance, 京行赔终 one of the second, 行再 a retrial. */
enum DocketKind {
    FIRST,
    SECOND,
    RETRIAL,
    /** Whether there is to be a retrial (行申); nothing is appealed against there. */
    RETRIAL_REVIEW,
    /** Another word than these, or no number. */
    UNKNOWN;

    private static final Pattern WORD = Pattern.compile("行赔?(初|终|再|申)");

    static DocketKind of(@Nullable String caseNo) {
        Matcher word = WORD.matcher(caseNo == null ? "" : caseNo);
        if (!word.find()) {
            return UNKNOWN;
        }
        return switch (word.group(1)) {
            case "初" -> FIRST;
            case "终" -> SECOND;
            case "再" -> RETRIAL;
            default -> RETRIAL_REVIEW;
        };
    }
}
