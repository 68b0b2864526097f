package org.facheng.procedure.matter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The respondent 被申请人 as the applicant names it.
 *
 * @param defendantsInComplaint whom a complaint to a court names as defendants
 */
public record Respondent(String name, Category category, List<String> defendantsInComplaint) {

    public Respondent {
        defendantsInComplaint = Lists.orEmpty(defendantsInComplaint);
    }

    public Respondent(String name, Category category) {
        this(name, category, List.of());
    }

    public enum Category {
        @JsonProperty("ministry")
        MINISTRY,
        @JsonProperty("communications-administration")
        COMMUNICATIONS_ADMINISTRATION,
        @JsonProperty("internal-office")
        INTERNAL_OFFICE,
        @JsonProperty("local-department")
        LOCAL_DEPARTMENT,
        @JsonProperty("other")
        OTHER
    }
}
