package org.facheng.procedure.chain;

/** How a case came to who answers for it. */
public enum Passing {
    FIRST("确定首办责任人"),
    REASSIGNED("改派"),
    CONSENTED("经接收人同意移交"),
    RECUSED("因回避更换"),
    SECRET("因保密更换"),
    PARTIAL("因属于被申请人一方更换");

    private final String label;

    Passing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
