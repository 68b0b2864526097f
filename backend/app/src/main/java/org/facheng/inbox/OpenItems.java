package org.facheng.inbox;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    private final ItemMapper items;

    OpenItems(ItemMapper items) {
        this.items = items;
    }

    /** The open tasks of these cases. */
    public List<Due> ofCases(Collection<String> caseIds) {
        return items.openOfCases(caseIds);
    }

    /** How many open tasks there are, of whatever case. */
    public long count() {
        return items.countOpen();
    }
}
