package org.facheng.portal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen may look at of the respondent's papers (行政复议法第四十七条).
 *
 * @param askedAt when the citizen asked last, or null
 * @param waits whether that waits for a decision
 * @param withheld of each ground how many papers are withheld: neither their names nor anything in them
 */
record OwnAccess(@Nullable Instant askedAt, boolean waits, List<Paper> papers, List<Withheld> withheld) {

    /**
     * A paper that is open.
     *
     * @param kind in words
     * @param size bytes of its file, or null where there is none
     * @param url address of its file, or null where it is on paper or was typed
     */
    record Paper(String id, String kind, String name, @Nullable Long size, @Nullable String url) {}

    record Withheld(String ground, int count) {}

    /** What an open paper says, as far as that was typed. */
    record Content(String kind, String name, List<Line> lines) {}

    record Line(String name, String text) {}
}
