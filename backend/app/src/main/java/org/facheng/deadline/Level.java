package org.facheng.deadline;

import java.util.List;
import org.facheng.platform.Problems;
import org.jspecify.annotations.Nullable;

/** How a duty stands on a day. */
public final class Level {

    static final String ON_TIME = "on-time";
    static final String WARNING = "warning";
    static final String OVERDUE = "overdue";

    private Level() {}

    /**
     * A level a list is asked for.
     *
     * @param parameter what it is called there: {@code level} or {@code state}
     * @param asked null for any
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_level}, {@code unknown_state}
     */
    public static @Nullable String asked(String parameter, @Nullable String asked) {
        if (asked == null || List.of(ON_TIME, WARNING, OVERDUE).contains(asked)) {
            return asked;
        }
        throw Problems.invalid(
                        "unknown_" + parameter,
                        "没有“%s”这种期限状态，只有“on-time”（按期）、“warning”（预警）和“overdue”（超期）。".formatted(asked),
                        "It is on-time, warning or overdue.")
                .at("/" + parameter, "请填写on-time、warning或者overdue", "is on-time, warning or overdue");
    }
}
