package org.facheng.identity.internal.access;

import java.util.EnumSet;
import java.util.Set;

/** What must hold between a person and a case, beside the role. */
enum Condition {
    OWN_CASE("本人提交或者参加"),
    OWN_BODY("本机关"),
    ANSWERING("本单位为被申请人且已收到通知"),
    OWN_ROLE("本角色的任务"),
    OPEN("未办结"),
    NOT_RECUSED("未回避");

    /** What ties a person to a case or a task. Without it they do not exist for this person. */
    static final Set<Condition> TIES = EnumSet.of(OWN_CASE, OWN_BODY, ANSWERING, OWN_ROLE);

    private final String label;

    Condition(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
