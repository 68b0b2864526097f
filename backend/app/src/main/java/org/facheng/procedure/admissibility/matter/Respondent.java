package org.facheng.procedure.admissibility.matter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The respondent 被申请人 as the applicant names it. */
public record Respondent(String name, Category category) {

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
