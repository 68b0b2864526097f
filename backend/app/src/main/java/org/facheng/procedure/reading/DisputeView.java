package org.facheng.procedure.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dispute 争议 as staff read it.
 *
 * @param days what happened in all of its cases, by the day it happened on, earliest first
 * @param entries the journals of all cases, earliest first
 */
record DisputeView(List<DisputeCase> cases, List<Moment> days, List<Entry> entries) {

    /** @param closing how it ended, in words; null while it is open */
    record DisputeCase(
            String caseNo,
            String procedure,
            String procedureName,
            String title,
            String stageName,
            String state,
            @Nullable String closing,
            LocalDate receivedOn,
            List<PartyName> parties) {}

    record PartyName(String roleName, String name) {}

    /** What happened: a dated fact of the law, a paper that came in or went out, a hearing, the end of the case. */
    enum Kind {
        FACT,
        RECEIVED,
        ISSUED,
        SERVED,
        HEARING,
        CLOSED
    }

    /** @param url address of the paper, or null */
    record Moment(LocalDate on, String caseNo, Kind kind, String text, @Nullable String detail, @Nullable String url) {}

    record Entry(
            String caseNo,
            Instant at,
            @Nullable String actorName,
            String action,
            String text,
            @Nullable String basis) {}
}
