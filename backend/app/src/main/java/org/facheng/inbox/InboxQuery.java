package org.facheng.inbox;

import java.time.LocalDate;
import java.util.Collection;

/**
 * What a page of the inbox shows. Null members do not restrict.
 *
 * @param assigneeId branch "mine"; null leaves it out
 * @param groups keys of the groups whose unclaimed tasks are wanted; empty leaves the branch out
 * @param bodies bodies all of whose tasks are wanted; empty leaves the branch out
 * @param hidden cases that do not exist for the reader
 * @param state who has the task, and whether it is set aside
 * @param today the day on which that is asked
 * @param dueBefore only tasks whose last day lies before this day
 * @param text part of the case's title or number, or of the name of a task
 * @param taskKeys tasks whose names hold the text
 */
record InboxQuery(
        String assigneeId,
        Collection<String> groups,
        Collection<String> bodies,
        Collection<String> hidden,
        String procedure,
        InboxFilter.State state,
        LocalDate today,
        LocalDate dueBefore,
        String text,
        Collection<String> taskKeys,
        InboxFilter.Sort sort) {

    /** Nothing is wanted: the person belongs to nobody whose tasks they may see. */
    boolean empty() {
        return assigneeId == null && groups.isEmpty() && bodies.isEmpty();
    }

    /** Key of the group of this role in this body. */
    static String groupKey(String bodyId, String role) {
        return bodyId + ":" + role;
    }
}
