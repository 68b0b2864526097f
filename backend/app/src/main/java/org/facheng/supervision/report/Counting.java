package org.facheng.supervision.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facheng.casefile.CaseQuery;
import org.facheng.identity.CaseSight;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.procedure.definition.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts what a report asks for. A case that does not exist for its reader is in no number; of an informer's case that does, the numbers know
 * and no list tells (信访工作条例第三十条第三款).
 */
@Component
class Counting {

    private static final String NOT_STATED = "未填";
    private static final Comparator<CountedCase> LATEST_FIRST = Comparator.comparing(
                    (CountedCase one) -> one.file().receivedOn())
            .reversed()
            .thenComparing(one -> one.file().id());

    private final ReportCases cases;
    private final Directory directory;
    private final Procedures procedures;
    private final Clock clock;

    Counting(ReportCases cases, Directory directory, Procedures procedures, Clock clock) {
        this.cases = cases;
        this.directory = directory;
        this.procedures = procedures;
        this.clock = clock;
    }

    ReportView count(Report report, ReportPeriod period, @Nullable String unit, CaseSight sight) {
        Map<String, FigureCount> counts = new LinkedHashMap<>();
        var rules = report.parts().stream()
                .flatMap(part -> part.figures().stream())
                .filter(rule -> rule.measure() != null)
                .toList();
        rules.forEach(rule -> counts.put(rule.id(), new FigureCount(rule)));
        cases.each(report, query(report, unit, sight), period, one -> rules.stream()
                .filter(rule -> rule.measure().counts(one, period, zone()))
                .forEach(rule -> counts.get(rule.id()).add(one)));
        return new ReportView(
                report.id(),
                report.name().zh(),
                report.procedure(),
                report.note(),
                period.from(),
                period.to(),
                unit,
                report.parts().stream().map(part -> part(report, part, counts)).toList());
    }

    /** The cases a figure counts, in the order of the register; of one of its rows only, where a value is given. */
    List<CountedCase> cases(
            Report report, FigureRule rule, @Nullable String value, ReportPeriod period, String unit, CaseSight sight) {
        var found = new ArrayList<CountedCase>();
        cases.each(report, query(report, unit, sight), period, one -> {
            if (rule.measure() != null && rule.measure().counts(one, period, zone()) && of(one, rule, value)) {
                found.add(one);
            }
        });
        found.sort(LATEST_FIRST);
        return found;
    }

    private static boolean of(CountedCase one, FigureRule rule, @Nullable String value) {
        return value == null
                || rule.by() == null
                || value.equals(Optional.ofNullable(one.value(rule.by())).orElse(FigureCount.NOT_STATED))
                        && !(rule.namesNobody() && one.file().secret());
    }

    private ReportView.Part part(Report report, Report.Part part, Map<String, FigureCount> counts) {
        return new ReportView.Part(
                part.id(),
                part.name().zh(),
                part.law(),
                part.article(),
                part.internal(),
                part.figures().stream()
                        .map(rule -> figure(report, rule, counts))
                        .toList());
    }

    private ReportView.Figure figure(Report report, FigureRule rule, Map<String, FigureCount> counts) {
        var name = rule.name().zh();
        if (rule.share() != null) {
            int part = counts.get(rule.share().part()).count();
            int all = part + counts.get(rule.share().rest()).count();
            var share = all == 0 ? null : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / all);
            return new ReportView.Figure(rule.id(), name, null, share, null);
        }
        var count = counts.get(rule.id());
        return new ReportView.Figure(
                rule.id(),
                name,
                count.count(),
                null,
                rule.by() == null ? null : count.rows((one, value) -> named(report, one, value)));
    }

    /** As the report calls it, else as the form at the counter does. */
    private String named(Report report, FigureRule rule, String value) {
        if (value.isEmpty()) {
            return NOT_STATED;
        }
        if (!rule.values().isEmpty()) {
            return rule.values().getOrDefault(value, value);
        }
        var form = procedures.inForce(report.procedure(), LocalDate.now(clock)).form("registration");
        var at = rule.by().substring(1).replace("/", "/properties/");
        return form.schema()
                .at("/properties/" + at)
                .path("oneOf")
                .valueStream()
                .filter(choice -> choice.path("const").asString("").equals(value))
                .map(choice -> choice.path("title").asString(value))
                .findFirst()
                .orElse(value);
    }

    private CaseQuery query(Report report, @Nullable String unit, CaseSight sight) {
        var units = unit == null
                ? null
                : directory.unitByName(unit).map(Unit::id).map(List::of).orElse(List.of());
        return new CaseQuery(sight.ofOwnBody(), report.procedure(), null, null, null, units);
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
