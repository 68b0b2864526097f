package org.facheng.procedure.advice;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.facheng.procedure.matter.Act.Category;

/**
 * Where reconsideration must come before a lawsuit (行政复议法第二十三条第一款), by what fields carry. A reply to a request may refuse a duty of
 * 第十一条 or perform it, a benefit may be refused or reckoned otherwise, and a decision on natural resources may infringe a right already
 * obtained or not; which of them it is no field tells.
 */
public final class ReconsiderationFirst {

    public static final String DUTY = "行政复议法第二十三条第一款第三项";

    public static final String RESOURCES = "行政复议法第二十三条第一款第二项";

    private static final Set<Category> TO_BE_JUDGED =
            EnumSet.of(Category.DUTY_REPLY, Category.SOCIAL_BENEFIT, Category.NATURAL_RESOURCES);

    private ReconsiderationFirst() {}

    /**
     * The article that asks for reconsideration first; empty where one may choose, or where it is to be judged.
     *
     * @param omission whether a duty was not performed at all
     */
    public static Optional<String> article(Category category, boolean omission) {
        if (omission) {
            return Optional.of(DUTY);
        }
        if (category == Category.ON_THE_SPOT_PENALTY) {
            return Optional.of("行政复议法第二十三条第一款第一项");
        }
        return category == Category.DISCLOSURE_REFUSED ? Optional.of("行政复议法第二十三条第一款第四项") : Optional.empty();
    }

    /** Whether it is for a person to say. */
    public static boolean toBeJudged(Category category, boolean omission) {
        return TO_BE_JUDGED.contains(category) && !omission;
    }
}
