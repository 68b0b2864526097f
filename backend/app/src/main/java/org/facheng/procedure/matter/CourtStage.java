package org.facheng.procedure.matter;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a court served: the complaint, a judgment or ruling, the appeal of another party, or the notice of a new trial after a remand. Before
 * any court, the suggestion of a procuratorate; of a suit of others, what the court asks or advises this body.
 */
public enum CourtStage {
    @JsonProperty("first-instance")
    FIRST_INSTANCE("一审应诉"),
    /** Called as a third party, by an interest of its own or where the plaintiff would not have it added as defendant (行政诉讼法第二十九条，法释〔2018〕1号第二十六条第二款). */
    @JsonProperty("third-party")
    THIRD_PARTY("以第三人身份参加诉讼"),
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
    PROCURATOR_SUGGESTION("检察建议"),
    /** In a suit of others the court hears this body as the maker of a normative document (法释〔2018〕1号第一百四十七条第一款). */
    @JsonProperty("normative-opinion")
    NORMATIVE_OPINION("人民法院听取规范性文件制定机关的意见"),
    /** After a suit of others: advice to amend or repeal a normative document (法释〔2018〕1号第一百四十九条). */
    @JsonProperty("normative-advice")
    NORMATIVE_ADVICE("规范性文件的司法建议"),
    /** After or during a suit of others: advice on anything else, such as to the authority above the defendant (行政诉讼法第六十六条第二款、第九十六条第四项). */
    @JsonProperty("judicial-advice")
    JUDICIAL_ADVICE("其他案件的司法建议");

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

    /** Whether the suit is one of others: the court asks or advises this body, which is no party. */
    public boolean ofOthers() {
        return this == NORMATIVE_OPINION || this == NORMATIVE_ADVICE || this == JUDICIAL_ADVICE;
    }

    public String label() {
        return label;
    }
}
