package org.facheng.supervision.report;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.facheng.deadline.DeadlineView;
import org.facheng.platform.YamlNode;

/**
 * Which cases a figure counts, each once: {@code received}, {@code closed}, {@code fact:NAME} on a day of the period, or of the clocks that
 * were due in it {@code in-time:LIMIT,LIMIT} and {@code late:LIMIT,LIMIT}.
 */
record Measure(Kind kind, List<String> of) {

    enum Kind {
        RECEIVED,
        CLOSED,
        FACT,
        IN_TIME,
        LATE
    }

    /**
     * @param facts that cases of the procedure may have
     * @param limits short names of its limits
     * @throws org.facheng.platform.InvalidDefinition naming the line
     */
    static Measure read(YamlNode node, Collection<String> facts, Collection<String> limits) {
        var parts = node.text().split(":", 2);
        var of = parts.length == 1 ? List.<String>of() : List.of(parts[1].split(","));
        var kind =
                switch (parts[0]) {
                    case "received" -> Kind.RECEIVED;
                    case "closed" -> Kind.CLOSED;
                    case "fact" -> Kind.FACT;
                    case "in-time" -> Kind.IN_TIME;
                    case "late" -> Kind.LATE;
                    default -> throw node.wrong(
                            "不认识“%s”".formatted(node.text()), "可用：received、closed、fact:名称、in-time:期限、late:期限");
                };
        boolean known =
                switch (kind) {
                    case RECEIVED, CLOSED -> of.isEmpty();
                    case FACT -> facts.containsAll(of);
                    case IN_TIME, LATE -> limits.containsAll(of);
                };
        if (!known) {
            throw node.wrong("本程序没有“%s”".formatted(String.join("、", of)), "请写本程序的事实或者期限的名称");
        }
        return new Measure(kind, of);
    }

    boolean counts(CountedCase one, ReportPeriod period, ZoneId zone) {
        return switch (kind) {
            case RECEIVED -> period.has(one.file().receivedOn());
            case CLOSED -> period.has(one.closedOn(zone));
            case FACT -> one.facts().stream().anyMatch(fact -> of.contains(fact.fact()) && period.has(fact.on()));
            case IN_TIME -> one.clocks().stream().anyMatch(clock -> due(clock, period) && met(clock) && !clock.late());
            case LATE -> one.clocks().stream().anyMatch(clock -> due(clock, period) && late(clock));
        };
    }

    private boolean due(DeadlineView clock, ReportPeriod period) {
        return of.contains(clock.key()) && period.has(clock.due());
    }

    private static boolean met(DeadlineView clock) {
        return "met".equals(clock.state());
    }

    /** Done after its last day, or passed and not done. */
    private static boolean late(DeadlineView clock) {
        return met(clock) ? clock.late() : "missed".equals(clock.state()) || "overdue".equals(clock.level());
    }
}
