package org.facheng.inbox;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.facheng.identity.CaseSight;
import org.springframework.stereotype.Component;

/** All open tasks and the last days they show, for those who check them against the clocks. */
@Component
public class OpenItems {

    /**
     * What an open task shows.
     *
     * @param documentKey the document it serves, or null
     * @param clockId the clock it waits for, or null
     * @param due the last day it shows, or null
     */
    public record Due(String id, String caseId, String taskKey, String documentKey, String clockId, LocalDate due) {}

    /**
     * What one person has to do, or a group before anybody took it.
     *
     * @param role whose task it is
     * @param userId who has it; null: nobody yet
     * @param open all of it; the other two are parts of it
     * @param soon due from today through the day asked for
     * @param overdue due before today
     */
    public record Load(String bodyId, String role, String userId, int open, int soon, int overdue) {}

    private final ItemMapper items;

    OpenItems(ItemMapper items) {
        this.items = items;
    }

    /** The open tasks of these cases. */
    public List<Due> ofCases(Collection<String> caseIds) {
        return items.openOfCases(caseIds);
    }

    /**
     * The open tasks of the bodies a reader sees, by who has them.
     *
     * @param through last day that counts as soon
     */
    public List<Load> loads(CaseSight sight, LocalDate today, LocalDate through) {
        return sight.units().isEmpty() ? List.of() : items.loadsOf(sight, today, through);
    }

    /** How many open tasks there are, of whatever case. */
    public long count() {
        return items.countOpen();
    }
}
