package org.facheng.procedure.matter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * A suggestion of the procuratorate 检察建议 in the public interest (行政诉讼法第二十五条第四款).
 *
 * @param documentNo number the procuratorate gave it, or null
 * @param on day it was served, in a suit that came after it; or null
 * @param area what is to be protected, or null
 * @param replyBy last day for the answer that the paper names, or null
 */
public record Suggestion(String documentNo, LocalDate on, Area area, LocalDate replyBy) {

    /** The areas the law names, and others laws add. */
    public enum Area {
        @JsonProperty("ecology")
        ECOLOGY,
        @JsonProperty("food-and-drugs")
        FOOD_AND_DRUGS,
        @JsonProperty("state-property")
        STATE_PROPERTY,
        @JsonProperty("land-use-rights")
        LAND_USE_RIGHTS,
        @JsonProperty("other")
        OTHER
    }
}
