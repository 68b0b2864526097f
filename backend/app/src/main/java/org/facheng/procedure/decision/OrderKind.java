package org.facheng.procedure.decision;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;

/** The kinds of orders a decision can be made of. */
enum OrderKind {
    CHANGE("第六十三条"),
    REVOKE("第六十四条"),
    REVOKE_IN_PART("第六十四条"),
    CONFIRM_UNLAWFUL("第六十五条"),
    ORDER_PERFORMANCE("第六十六条"),
    CONFIRM_VOID("第六十七条"),
    UPHOLD("第六十八条"),
    DISMISS_REQUEST("第六十九条"),
    AGREEMENT_LIABILITY("第七十一条"),
    AGREEMENT_COMPENSATION("第七十一条"),
    COMPENSATE("第七十二条"),
    DISMISS_COMPENSATION("第七十二条"),
    REMEDY("第七十二条"),
    RETURN_PROPERTY("第七十二条");

    private static final Map<String, OrderKind> BY_NAME =
            Arrays.stream(values()).collect(toMap(Enum::name, kind -> kind));

    private final String article;

    OrderKind(String article) {
        this.article = article;
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
