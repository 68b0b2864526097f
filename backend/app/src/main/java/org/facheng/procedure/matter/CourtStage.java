package org.facheng.procedure.matter;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a court served: the complaint, a judgment or ruling, the appeal of another party, or the notice of a new trial after a remand. Before
 * any court, the suggestion of a procuratorate.
 */
public enum CourtStage {
    @JsonProperty("first-instance")
    FIRST_INSTANCE("一审应诉"),
    @JsonProperty("judgment")
    JUDGMENT("裁判送达"),
    @JsonProperty("appeal-answer")
    APPEAL_ANSWER("二审答辩"),
    @JsonProperty("remand")
    REMAND("重审应诉"),
    /** Tried again by the procedure of the first instance: its judgment may be appealed against (法释〔2018〕1号第一百一十九条第一款). */
    @JsonProperty("retrial-first")
    RETRIAL_FIRST("再审应诉（第一审程序）"),
    /** Tried again by the procedure of the second instance: its judgment is in effect. */
    @JsonProperty("retrial-second")
    RETRIAL_SECOND("再审应诉（第二审程序）"),
    /** No suit yet: the procuratorate urges an authority to do its duty, and may sue in the public interest (行政诉讼法第二十五条第四款). */
    @JsonProperty("procurator-suggestion")
    PROCURATOR_SUGGESTION("检察建议");

    private final String label;

    CourtStage(String label) {
        this.label = label;
    }

    /** Whether the suit is tried anew: no period of the first trial starts again, only those the court fixes. */
    public boolean anew() {
        return this == REMAND || retrial();
    }

    public boolean retrial() {
        return this == RETRIAL_FIRST || this == RETRIAL_SECOND;
    }

    public String label() {
        return label;
    }
}
