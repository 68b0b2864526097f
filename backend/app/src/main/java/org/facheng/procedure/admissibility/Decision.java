package org.facheng.procedure.admissibility;

/** What the rules suggest, strongest first: the suggestion for a matter is the strongest one any rule leads to. */
public enum Decision {
    REFUSE("不予受理"),
    CHANGE_RESPONDENT("通知变更被申请人后受理"),
    CORRECT("补正"),
    JUDGE("人工判断"),
    ADMIT("受理");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
