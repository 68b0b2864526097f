package org.facheng.recheck.secondclock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facheng.recheck.secondclock.CaseRows.ClockRow;
import org.facheng.recheck.secondclock.CaseRows.EventRow;
import org.facheng.recheck.secondclock.CaseRows.FactRow;

/** All clocks of one case counted again, beside the rows in which they are stored. */
public final class CaseRecount {

    /** A clock of the case by limit and party, and by the fact it starts with where the limit repeats. */
    private record Owner(String rule, String party, Integer start) {}

    /** A clock and where it stands by this count. */
    record Counted(Limit limit, FactRow begun, LocalDate start, Standing standing) {

        /** Whether it is about the same as one that began before it: a new period for what is owed still. */
        boolean takesOver(Counted before) {
            return begun.position() > before.begun.position()
                    && limit.met().equals(before.limit.met())
                    && begun.concerns(before.begun.party());
        }
    }

    private final CaseRows rows;
    private final Law law;
    private final Editions editions;
    private final Map<String, Counted> counted = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    public CaseRecount(CaseRows rows, Law law, Editions editions) {
        this.rows = rows;
        this.law = law;
        this.editions = editions;
        count();
    }

    /** What is wrong with the clocks themselves. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What timers and tasks must show that follow these clocks. */
    public Followers followers() {
        return new Followers(rows, law, counted);
    }

    private void count() {
        var starts = new HashMap<Owner, Start>();
        var all = new Starts(rows);
        for (Limit limit : law.of(rows.procedure()).stream()
                .filter(limit -> limit.holdsAt(rows.places()))
                .toList()) {
            all.of(limit).forEach(start -> starts.putIfAbsent(owner(start), start));
        }
        Set<Owner> seen = new HashSet<>();
        for (ClockRow row : rows.clocks()) {
            var owner = owner(row);
            if (!seen.add(owner)) {
                found(row, name(row), What.CLOCK_TWICE, "一个", "又一个");
            }
            count(row, starts.get(owner));
        }
        starts.forEach((owner, start) -> {
            if (start.required() && !seen.contains(owner)) {
                findings.add(start.missing());
            }
        });
    }

    private static Owner owner(Start start) {
        var limit = start.limit();
        return new Owner(
                limit.id(), start.fact().party(), limit.repeats() ? start.fact().position() : null);
    }

    private Owner owner(ClockRow row) {
        boolean repeats =
                law.row(row.rule(), row.startedOn()).filter(Limit::repeats).isPresent();
        return new Owner(row.rule(), row.party(), repeats ? row.startPosition() : null);
    }

    private void count(ClockRow row, Start start) {
        if (law.row(row.rule(), row.startedOn()).isEmpty()) {
            found(row, row.rule(), What.LAW_MISSING, "法律规定的期限", "没有这一期限");
            return;
        }
        if (start == null) {
            found(row, name(row), What.FACT_MISSING, "有事实依据", "起算日%s没有事实依据".formatted(Words.of(row.startedOn())));
            return;
        }
        var limit = start.limit();
        var startsOn = start.fact().day();
        var happened = rows.events().stream()
                .filter(event -> event.clock().equals(row.id()))
                .sorted(Comparator.comparing(EventRow::position))
                .toList();
        try {
            var standing = standing(row, limit, start.fact(), happened);
            counted.put(row.id(), new Counted(limit, start.fact(), startsOn, standing));
            findings.addAll(new RowComparison(row, limit).with(startsOn, standing));
        } catch (Uncountable e) {
            found(row, limit.name(), What.UNCOUNTABLE, "可以计算", e.getMessage());
        }
    }

    /**
     * What has ended keeps the edition it ended under. What is open stands as the one in force has it; it may still name an earlier one
     * under which it stands alike.
     */
    private Standing standing(ClockRow row, Limit limit, FactRow start, List<EventRow> happened) {
        int under = Math.min(Math.max(row.edition(), 0), editions.inForce());
        var standing = fold(row, limit, start, happened, under);
        boolean behind = standing.open()
                && under < editions.earliestForOpen()
                && !standing.equals(fold(row, limit, start, happened, editions.inForce()));
        if (row.edition() != under || behind) {
            var expected = editions.earliestForOpen() == editions.inForce()
                    ? String.valueOf(editions.inForce())
                    : "%d至%d".formatted(editions.earliestForOpen(), editions.inForce());
            found(row, limit.name(), What.EDITION, expected, String.valueOf(row.edition()));
            return fold(row, limit, start, happened, editions.inForce());
        }
        return standing;
    }

    private Standing fold(ClockRow row, Limit limit, FactRow start, List<EventRow> happened, int edition) {
        return SecondFold.fold(
                limit,
                start,
                row.party(),
                rows.facts(),
                happened,
                law.readings(),
                editions.table(edition, rows.region()));
    }

    private void found(ClockRow row, String name, What what, String expected, String found) {
        findings.add(new Finding(row.id(), name, what, expected, found));
    }

    private String name(ClockRow row) {
        return law.row(row.rule(), row.startedOn()).map(Limit::name).orElse(row.rule());
    }
}
