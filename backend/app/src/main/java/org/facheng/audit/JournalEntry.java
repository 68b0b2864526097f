package org.facheng.audit;

import java.time.Instant;
import java.util.Map;

/** An entry of a chain as it was written. {@code seq} counts from 1 within the chain. */
public record JournalEntry(
        String chain,
        int seq,
        Instant at,
        Actor actor,
        String action,
        String text,
        String basis,
        Map<String, Object> details,
        String hash) {}
