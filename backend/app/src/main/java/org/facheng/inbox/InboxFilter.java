package org.facheng.inbox;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.facheng.platform.Problems;

/**
 * What a person wants to see of the inbox. Null members do not restrict.
 *
 * @param view mine, group (unclaimed tasks of my groups), all (of the bodies I may see), or todo (mine and my groups)
 * @param dueBefore only tasks whose last day lies before this day
 * @param text part of the case's title or number, or of the task's name
 * @param limit rows a page, 1 to 100
 * @param cursor where the page before ended, or null
 */
public record InboxFilter(
        String view,
        String procedure,
        State state,
        LocalDate dueBefore,
        String text,
        Sort sort,
        int limit,
        String cursor) {

    private static final int MAX_PAGE = 100;

    /** The order of a page. */
    public enum Sort {
        /** Soonest due first. */
        DUE,
        /** Oldest first. */
        CREATED,
        /** By case number, in each series the lowest first. */
        CASE;

        static Sort of(String name) {
            return Arrays.stream(values())
                    .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow(() -> Problems.invalid(
                            "unknown_sort", "没有“%s”这种排序。".formatted(name), "sort is due, created or case"));
        }
    }

    /** Where a task stands with the people who do it. */
    public enum State {
        /** Nobody has it. */
        OPEN,
        /** Somebody has it and works on it. */
        CLAIMED,
        /** Somebody has it and set it aside. */
        HELD;

        static State of(String name) {
            return name == null
                    ? null
                    : Arrays.stream(values())
                            .filter(state -> state.name().equals(name))
                            .findFirst()
                            .orElseThrow(() -> Problems.invalid(
                                    "unknown_state", "没有“%s”这种状态。".formatted(name), "state is OPEN, CLAIMED or HELD"));
        }
    }

    public InboxFilter {
        limit = Math.max(1, Math.min(MAX_PAGE, limit));
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /** The first page of mine and my groups, soonest due first. */
    public static InboxFilter todo(int limit) {
        return new InboxFilter("todo", null, null, null, null, Sort.DUE, limit, null);
    }
}
