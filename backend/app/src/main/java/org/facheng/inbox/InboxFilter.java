package org.facheng.inbox;

import java.time.LocalDate;

/**
 * What a person wants to see of the inbox. Null members do not restrict.
 *
 * @param view mine, group (unclaimed tasks of my groups), all (of the bodies I may see), or todo (mine and my groups)
 * @param state OPEN (nobody has it) or CLAIMED
 * @param text part of the case's title or number
 * @param byOpening true: oldest first; false: soonest due first
 * @param limit rows a page, 1 to 100
 * @param cursor where the page before ended, or null
 */
public record InboxFilter(
        String view,
        String procedure,
        String state,
        LocalDate dueBefore,
        String text,
        boolean byOpening,
        int limit,
        String cursor) {

    private static final int MAX_PAGE = 100;

    public InboxFilter {
        limit = Math.max(1, Math.min(MAX_PAGE, limit));
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /** The first page of mine and my groups, soonest due first. */
    public static InboxFilter todo(int limit) {
        return new InboxFilter("todo", null, null, null, null, false, limit, null);
    }
}
