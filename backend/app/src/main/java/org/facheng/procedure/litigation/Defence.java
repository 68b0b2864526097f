package org.facheng.procedure.litigation;

/** What may be pleaded against the suit as such, at first instance, in the order of the law (法释〔2018〕1号第六十九条). */
public enum Defence {
    NOT_REVIEWABLE("不属受案范围"),
    OUT_OF_TIME("超过起诉期限"),
    NO_PRIOR_RECONSIDERATION("未经复议前置");

    private final String label;

    Defence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
