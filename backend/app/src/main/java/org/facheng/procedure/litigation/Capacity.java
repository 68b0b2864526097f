package org.facheng.procedure.litigation;

/** How the receiving unit stands in the suit (行政诉讼法第二十六条). */
public enum Capacity {
    SOLE("单独被告"),
    JOINT("共同被告"),
    NOT_A_DEFENDANT("不是适格被告");

    private final String label;

    Capacity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
