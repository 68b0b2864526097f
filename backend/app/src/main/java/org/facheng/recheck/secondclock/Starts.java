package org.facheng.recheck.secondclock;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facheng.recheck.secondclock.CaseRows.FactRow;

/** Which clocks the facts of a case start. */
final class Starts {

    private final CaseRows rows;

    Starts(CaseRows rows) {
        this.rows = rows;
    }

    List<Start> of(Limit declared) {
        var ready = known(declared.given());
        var limit = declared.with(lengthFor(declared));
        if (limit.length() == null || limit.start() == null || limit.given() != null && ready.isEmpty()) {
            return List.of();
        }
        var barred = limit.bar(rows.facts());
        int given = ready.map(FactRow::position).orElse(0);
        return starting(limit).stream()
                .filter(fact -> barred.isEmpty() || barred.get().position() > Math.max(fact.position(), given))
                .map(fact -> new Start(
                        ownLength(declared, fact),
                        fact,
                        fact.valid() && ready.stream().allMatch(FactRow::valid) && barred.isEmpty()))
                .filter(start -> start.limit().length() != null)
                .toList();
    }

    /** Every fact that can start it where it starts again and again, else the first of each party: one that was taken back where none holds. */
    private Collection<FactRow> starting(Limit limit) {
        var all = rows.facts().stream()
                .filter(fact -> fact.fact().equals(limit.start()))
                .filter(fact -> limit.inForceOn(fact.day()) && onItsSide(limit, fact))
                .toList();
        if (limit.repeats()) {
            return all;
        }
        Map<String, FactRow> firstOfParty = new LinkedHashMap<>();
        all.stream().filter(FactRow::valid).forEach(fact -> firstOfParty.putIfAbsent(fact.party(), fact));
        all.forEach(fact -> firstOfParty.putIfAbsent(fact.party(), fact));
        return firstOfParty.values();
    }

    /** What starts a clock may bring the length of just that one; what came for one party gives none to another. */
    private Limit ownLength(Limit limit, FactRow start) {
        if (start.fact().equals(limit.fixedBy()) && start.brings()) {
            return limit.with(start.bringsFrom(start.day()));
        }
        Period.Length first = null;
        Period.Length last = null;
        for (FactRow fact : rows.facts()) {
            boolean before = fact.position() < start.position();
            if (limit.fixedForOneStart() && before && fact.fact().equals(limit.start()) && concerns(fact, start)) {
                last = null;
            }
            if (fact.fact().equals(limit.fixedBy()) && fact.brings() && concerns(fact, start)) {
                first = first == null && !limit.fixedForOneStart() ? fact.bringsFrom(start.day()) : first;
                last = limit.repeats() && before ? fact.bringsFrom(start.day()) : last;
            }
        }
        return limit.with(last == null ? first : last);
    }

    private static boolean concerns(FactRow fact, FactRow start) {
        return fact.party() == null || start.party() == null || fact.party().equals(start.party());
    }

    /** The first length that comes with the fact the limit waits for. */
    private Period.Length lengthFor(Limit limit) {
        return rows.facts().stream()
                .filter(fact -> fact.fact().equals(limit.fixedBy()) && fact.brings())
                .map(fact -> fact.bringsFrom(fact.day()))
                .findFirst()
                .orElse(null);
    }

    /** The first of them that holds; where none does, one that was taken back. */
    private Optional<FactRow> known(String name) {
        var all = rows.facts().stream().filter(fact -> fact.fact().equals(name)).toList();
        return all.stream().filter(FactRow::valid).findFirst().or(() -> all.stream()
                .findFirst());
    }

    /** A period of the respondent starts with what reaches the respondent, one of the others with what reaches them. */
    private boolean onItsSide(Limit limit, FactRow fact) {
        if (fact.party() == null) {
            return true;
        }
        boolean respondents = "respondent".equals(rows.roles().get(fact.party()));
        return switch (limit.party()) {
            case "respondent" -> respondents;
            case "applicant", "third-party" -> !respondents;
            default -> true;
        };
    }
}
