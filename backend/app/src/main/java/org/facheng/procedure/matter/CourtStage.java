package org.facheng.procedure.matter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a court served: the complaint, a judgment or ruling, the appeal of another party, or the notice of a new trial after a remand. */
public enum CourtStage {
    @JsonProperty("first-instance")
    FIRST_INSTANCE("一审应诉"),
    @JsonProperty("judgment")
    JUDGMENT("裁判送达"),
    @JsonProperty("appeal-answer")
    APPEAL_ANSWER("二审答辩"),
    @JsonProperty("remand")
    REMAND("重审应诉");

    private final String label;

    CourtStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
