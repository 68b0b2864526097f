package org.facheng.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.facheng.platform.Ids;

/** What happened to one clock beside the facts; {@code position} counts from 1 within the clock. */
record LedgerEvent(
        String id,
        String clockId,
        String caseId,
        int position,
        Kind kind,
        LocalDate fromOn,
        LocalDate toOn,
        Integer amount,
        String unit,
        String ground,
        String reason,
        String basis,
        String approvedBy,
        Instant recordedAt) {

    enum Kind {
        SUSPENDED,
        /** Taken up again on {@code fromOn}, which counts. */
        RESUMED,
        /** An interval that does not count although nothing is suspended. */
        EXCLUDED,
        EXTENDED,
        MISSED
    }

    /** The particulars: an interval for a suspension, a length for an extension, the last day for a missed limit. */
    record What(
            LocalDate from,
            LocalDate to,
            Integer amount,
            String unit,
            String ground,
            String reason,
            String basis,
            String approvedBy) {

        /** @param ground key of the ground as time-limits.yaml declares it */
        static What onGround(String ground, LocalDate from, LocalDate to, String reason) {
            return new What(from, to, null, null, ground, reason, null, null);
        }

        static What interval(LocalDate from, LocalDate to, String ground, String basis) {
            return new What(from, to, null, null, null, ground, basis, null);
        }

        static What resumption(LocalDate on, String reason) {
            return new What(on, null, null, null, null, reason, null, null);
        }

        static What length(int amount, String unit, String reason, String basis, String approvedBy) {
            return new What(null, null, amount, unit, null, reason, basis, approvedBy);
        }

        static What lastDay(LocalDate due) {
            return new What(due, null, null, null, null, null, null, null);
        }
    }

    static LedgerEvent of(Kind kind, Deadline deadline, int position, What what, Instant at) {
        return new LedgerEvent(
                Ids.newId(),
                deadline.id(),
                deadline.caseId(),
                position,
                kind,
                what.from(),
                what.to(),
                what.amount(),
                what.unit(),
                what.ground(),
                what.reason(),
                what.basis(),
                what.approvedBy(),
                at);
    }

    /** The stops of the case, made on other clocks, that hold for one that starts now: each once, in the order they were recorded. */
    static List<LedgerEvent> inherited(Deadline starting, TimeLimit limit, List<LedgerEvent> ofCase) {
        var stops = new LinkedHashMap<What, LedgerEvent>();
        ofCase.stream()
                .filter(event -> event.kind == Kind.RESUMED
                        || event.ground != null
                                && (limit.suspendedBy().contains(event.ground)
                                        || limit.excluded().contains(event.ground)))
                .sorted(Comparator.comparing(LedgerEvent::recordedAt))
                .forEach(event -> stops.putIfAbsent(event.what(), event));
        boolean stands = stops.values().stream().anyMatch(event -> event.kind != Kind.RESUMED);
        var found = new ArrayList<LedgerEvent>();
        if (stands) {
            for (LedgerEvent event : stops.values()) {
                found.add(of(event.kind, starting, found.size() + 1, event.what(), event.recordedAt));
            }
        }
        return List.copyOf(found);
    }

    private What what() {
        return new What(fromOn, toOn, amount, unit, ground, reason, basis, approvedBy);
    }
}
