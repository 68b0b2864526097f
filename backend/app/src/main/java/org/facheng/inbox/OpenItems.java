package org.facheng.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** All open tasks and the last days they show, for those who check them against the clocks. */
@Component
public class OpenItems {

    /**
     * What an open task shows.
     *
     * @param clockId the clock it waits for, or null
     * @param due the last day it shows, or null
     */
    public record Due(String id, String caseNo, String taskKey, String clockId, LocalDate due) {}

    private static final int BATCH = 500;

    private final ItemMapper items;

    OpenItems(ItemMapper items) {
        this.items = items;
    }

    /** Hands over every open task, some hundreds at a time, and returns how many there were. */
    public long forEachBatch(Consumer<List<Due>> work) {
        long seen = 0;
        for (var batch = items.openAfter("", BATCH);
                !batch.isEmpty();
                batch = items.openAfter(batch.get(batch.size() - 1).id(), BATCH)) {
            work.accept(batch);
            seen += batch.size();
        }
        return seen;
    }
}
