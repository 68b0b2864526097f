package org.facheng.procedure.matter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** Another proceeding of the same person about the same act. */
public record Proceeding(Kind kind, Status status, LocalDate on) {

    public enum Kind {
        @JsonProperty("court")
        COURT,
        @JsonProperty("reconsideration")
        RECONSIDERATION,
        @JsonProperty("arbitration")
        ARBITRATION
    }

    public enum Status {
        @JsonProperty("filed")
        FILED,
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("ended")
        ENDED
    }
}
