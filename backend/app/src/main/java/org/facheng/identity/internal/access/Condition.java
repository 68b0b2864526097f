package org.facheng.identity.internal.access;

/** What must hold between a person and a case, beside the role. */
enum Condition {
    OWN_CASE("本人提交"),
    OWN_BODY("本机关"),
    ANSWERING("本单位为被申请人"),
    OPEN("未办结"),
    NOT_RECUSED("未回避");

    private final String label;

    Condition(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
