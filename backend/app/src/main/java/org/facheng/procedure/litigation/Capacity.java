package org.facheng.procedure.litigation;

/** How the receiving unit stands in the suit (行政诉讼法第二十六条). */
public enum Capacity {
    SOLE("单独被告"),
    JOINT("共同被告"),
    NOT_A_DEFENDANT("不是适格被告"),
    THIRD_PARTY("第三人"),
    /** A suggestion of the procuratorate came, and no suit. */
    ADDRESSEE("收到检察建议，没有被起诉"),
    /** The suit is one of others; the court asks or advises this body. */
    NOT_A_PARTY("不是诉讼的当事人");

    private final String label;

    Capacity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
