package org.facheng.procedure.decision;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;

/** The kinds of orders a decision can be made of. */
enum OrderKind {
    CHANGE("第六十三条", "变更"),
    REVOKE("第六十四条", "撤销"),
    REVOKE_IN_PART("第六十四条", "部分撤销"),
    CONFIRM_UNLAWFUL("第六十五条", "确认违法"),
    ORDER_PERFORMANCE("第六十六条", "责令履行"),
    CONFIRM_VOID("第六十七条", "确认无效"),
    UPHOLD("第六十八条", "维持"),
    DISMISS_REQUEST("第六十九条", "驳回行政复议请求"),
    AGREEMENT_LIABILITY("第七十一条", "责令承担行政协议责任"),
    AGREEMENT_COMPENSATION("第七十一条", "责令给予合理补偿"),
    COMPENSATE("第七十二条", "给予行政赔偿"),
    DISMISS_COMPENSATION("第七十二条", "驳回行政赔偿请求"),
    REMEDY("第七十二条", "责令采取补救措施"),
    RETURN_PROPERTY("第七十二条", "责令返还财产");

    private static final Map<String, OrderKind> BY_NAME =
            Arrays.stream(values()).collect(toMap(Enum::name, kind -> kind));

    private final String article;
    private final String zh;

    OrderKind(String article, String zh) {
        this.article = article;
        this.zh = zh;
    }

    /** What it does, in the words of the article. */
    String zh() {
        return zh;
    }

    /** The article of the law it rests on. */
    String article() {
        return article;
    }

    /** Null for a name the form does not know. */
    static OrderKind of(String name) {
        return BY_NAME.get(name);
    }

    /** Whether it decides on the act itself; the others only go along with one that does. */
    boolean onTheAct() {
        return compareTo(COMPENSATE) < 0;
    }

    /** Whether the respondent has something to do beside obeying it. */
    boolean toBePerformed() {
        return switch (this) {
            case ORDER_PERFORMANCE,
                    AGREEMENT_LIABILITY,
                    AGREEMENT_COMPENSATION,
                    COMPENSATE,
                    REMEDY,
                    RETURN_PROPERTY -> true;
            default -> false;
        };
    }
}
