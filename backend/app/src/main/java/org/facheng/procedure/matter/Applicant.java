package org.facheng.procedure.matter;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An applicant 申请人, or a group of them.
 *
 * @param alias stands for the name in imported matters; means nothing outside the one matter
 * @param count persons in a group, or null
 * @param signed how many of them signed, or null where {@link Submission#signature()} speaks for all
 * @param addressClear whether one can tell where this person lives; null where nobody said
 * @param secret whether the name is to be kept secret
 * @param predecessor in whose place this one applies, or null (行政复议法第十四条第二款)
 * @param statutoryAgent who applies for this one by law, or null (第十四条第三款)
 */
public record Applicant(
        String alias,
        String name,
        Kind kind,
        Integer count,
        Integer signed,
        Identity identity,
        Boolean addressClear,
        Boolean secret,
        String province,
        Tie predecessor,
        Tie statutoryAgent) {

    public enum Kind {
        @JsonProperty("natural")
        NATURAL,
        @JsonProperty("legal")
        LEGAL,
        @JsonProperty("individual-business")
        INDIVIDUAL_BUSINESS,
        @JsonProperty("branch")
        BRANCH,
        @JsonProperty("group")
        GROUP,
        /** 公益诉讼起诉人（行政诉讼法第二十五条第四款）. */
        @JsonProperty("procuratorate")
        PROCURATORATE,
        @JsonProperty("unknown")
        UNKNOWN
    }

    public enum Identity {
        @JsonProperty("real-name")
        REAL_NAME,
        @JsonProperty("net-name")
        NET_NAME,
        @JsonProperty("anonymous")
        ANONYMOUS,
        @JsonProperty("unclear")
        UNCLEAR
    }

    /** Somebody the applicant is tied to, and how, in words. */
    public record Tie(String name, String relation) {}

    public int persons() {
        return count == null ? 1 : count;
    }

    /** Whether one can tell who applies: 明确的申请人. */
    public boolean identified() {
        return kind != null && kind != Kind.UNKNOWN && (identity == null || identity == Identity.REAL_NAME);
    }

    /** A legal person or its branch: it acts by its seal as well as by a signature. */
    public boolean organisation() {
        return kind == Kind.LEGAL || kind == Kind.BRANCH;
    }
}
