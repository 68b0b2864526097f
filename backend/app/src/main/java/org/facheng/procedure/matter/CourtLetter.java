package org.facheng.procedure.matter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * What a court writes to this body about a suit of others: that it is heard on a normative document of its own (法释〔2018〕1号第一百四十七条), or
 * judicial advice 司法建议 (第一百四十九条，行政诉讼法第六十六条第二款、第九十六条第四项).
 *
 * @param number the court gave the letter, or null
 * @param title of the normative document it is about, or null
 * @param as what this body got it, or null
 * @param until last day for the answer that the letter names, or null
 * @param stopAtOnce whether it advises to stop applying the document at once; null where it says nothing
 */
public record CourtLetter(String number, String title, As as, LocalDate until, Boolean stopAtOnce) {

    /** To whom advice on a normative document may go (法释〔2018〕1号第一百四十九条第二款、第三款). */
    public enum As {
        @JsonProperty("maker")
        MAKER,
        @JsonProperty("lead")
        LEAD,
        @JsonProperty("superior")
        SUPERIOR
    }
}
