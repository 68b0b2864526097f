package org.facheng.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Computes every clock again from the facts and events of its case and names each that differs from its row. Only reads. */
@Component
public class ClockCheck {

    /**
     * A clock that is not what its facts say.
     *
     * @param rule id of the time limit
     * @param why one Chinese sentence
     */
    public record Difference(String caseId, String rule, String why) {}

    private static final int BATCH = 200;

    private final LedgerMapper ledger;
    private final ClockProjection projection;
    private final ClockFolding folding;
    private final TimeLimits limits;

    ClockCheck(LedgerMapper ledger, ClockProjection projection, ClockFolding folding, TimeLimits limits) {
        this.ledger = ledger;
        this.projection = projection;
        this.folding = folding;
        this.limits = limits;
    }

    /** Returns how many clocks were computed. */
    public long run(Consumer<Difference> found) {
        long checked = 0;
        for (var batch = ledger.casesAfter("", BATCH);
                !batch.isEmpty();
                batch = ledger.casesAfter(batch.get(batch.size() - 1), BATCH)) {
            for (var caseId : batch) {
                checked += check(caseId, found);
            }
        }
        return checked;
    }

    private int check(String caseId, Consumer<Difference> found) {
        var stored = ledger.ofCase(caseId);
        var facts = projection.facts(caseId);
        var events = projection.happened(caseId);
        Map<String, LocalDate> warnings = ledger.warnings(caseId).stream()
                .filter(warning -> warning.warnOn() != null)
                .collect(Collectors.toMap(LedgerMapper.Warning::id, LedgerMapper.Warning::warnOn));
        for (var clock : stored) {
            var limit = limits.byRule(clock.rule(), clock.startedOn());
            var computed = folding.fold(clock, limit, facts, events.getOrDefault(clock.id(), List.of()));
            if (!computed.equals(clock)) {
                found.accept(new Difference(
                        caseId, clock.rule(), "库中为“%s”，按事实应为“%s”".formatted(text(clock), text(computed))));
            } else if (!Objects.equals(warnings.get(clock.id()), folding.warnOn(limit, computed))) {
                found.accept(new Difference(caseId, clock.rule(), "预警日与期限不符"));
            }
        }
        projection.startable(caseId, facts).stream()
                .filter(start -> stored.stream().noneMatch(start::startedAs))
                .forEach(start ->
                        found.accept(new Difference(caseId, start.limit().id(), "事实已经具备，却没有起算")));
        stored.stream()
                .filter(clock -> !facts.hasStartOf(clock))
                .forEach(clock ->
                        found.accept(new Difference(caseId, clock.rule(), "起算日%s没有事实依据".formatted(clock.startedOn()))));
        return stored.size();
    }

    private static String text(Deadline clock) {
        return "%s，届满日%s（顺延前%s），%s%s%s"
                .formatted(
                        clock.state(),
                        clock.due(),
                        clock.rawEnd(),
                        clock.status(),
                        clock.metOn() == null ? "" : "，履行日" + clock.metOn(),
                        clock.late() ? "，逾期" : "");
    }
}
