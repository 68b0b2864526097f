package org.facheng.procedure.matter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * The letter with which a petition was passed to us 转送、交办 (信访工作条例第二十二条).
 *
 * @param kind null where nobody said
 * @param number the transferor's own number of the matter, or null
 * @param dueOn day by which the transferor wants the result reported (第二十二条第一款第三项), or null
 * @param firstReceivedOn day on which the petitioner first brought the matter to the transferor, or null
 */
public record Transfer(Kind kind, String number, LocalDate dueOn, LocalDate firstReceivedOn) {

    static final Transfer NOT_STATED = new Transfer(null, null, null, null);

    public enum Kind {
        /** 转送: passed on to whoever has the power. */
        @JsonProperty("forwarded")
        FORWARDED,
        /** 交办: to be handled, and its result reported. */
        @JsonProperty("assigned")
        ASSIGNED
    }
}
