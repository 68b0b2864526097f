package org.facheng.procedure.matter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a petitioner wants 信访目的: an opinion 建议意见, something done 申诉求决, somebody reported 检举, accused 控告, or a reply reviewed. */
public enum PetitionKind {
    @JsonProperty("suggestion")
    SUGGESTION("建议意见"),
    @JsonProperty("request")
    REQUEST("申诉求决"),
    @JsonProperty("report")
    REPORT("检举"),
    @JsonProperty("accusation")
    ACCUSATION("控告"),
    @JsonProperty("review-request")
    REVIEW_REQUEST("复查请求"),
    @JsonProperty("recheck-request")
    RECHECK_REQUEST("复核请求");

    private final String label;

    PetitionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody is informed against, whose side must not learn of it (信访工作条例第三十条第三款). */
    public boolean informs() {
        return this == REPORT || this == ACCUSATION;
    }
}
