package org.facheng.procedure.matter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * What came before in the same matter: an earlier petition, or an answer to one.
 *
 * @param on day of the petition, or on which the answer was received; null where nobody said
 */
public record Previous(Kind kind, LocalDate on) {

    public enum Kind {
        @JsonProperty("petition")
        PETITION("信访"),
        /** 信访处理意见. */
        @JsonProperty("reply")
        REPLY("处理意见"),
        /** 复查意见. */
        @JsonProperty("review")
        REVIEW("复查意见"),
        /** 复核意见. */
        @JsonProperty("recheck")
        RECHECK("复核意见");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
