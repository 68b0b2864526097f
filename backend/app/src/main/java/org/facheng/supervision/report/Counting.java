package org.facheng.supervision.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.facheng.casefile.CaseQuery;
import org.facheng.identity.CaseSight;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
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

    Counting(ReportCases cases, Directory directory) {
        this.cases = cases;
        this.directory = directory;
    }

    ReportView count(Report report, ReportPeriod period, @Nullable String unit, CaseSight sight) {
        Map<String, FigureCount> counts = new LinkedHashMap<>();
        var rules = report.parts().stream()
                .flatMap(part -> part.figures().stream())
                .filter(rule -> rule.measure() != null)
                .toList();
        rules.forEach(rule -> counts.put(rule.id(), new FigureCount(rule)));
        cases.each(report, query(report, unit, sight), period, one -> counts.values()
                .forEach(count -> count.add(one, period)));
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
            var counted = rule.in(one, period);
            if (!counted.isEmpty() && of(one, rule, counted, value)) {
                found.add(one);
            }
        });
        found.sort(LATEST_FIRST);
        return found;
    }

    private static boolean of(CountedCase one, FigureRule rule, List<Occurrence> counted, @Nullable String value) {
        return value == null || rule.by() == null || rule.rowsOf(one, counted).anyMatch(value::equals);
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
            var share = share(
                    counts.get(rule.share().part()).amount(),
                    counts.get(rule.share().rest()).amount());
            return new ReportView.Figure(rule.id(), name, null, share, null, null);
        }
        var count = counts.get(rule.id());
        return new ReportView.Figure(
                rule.id(),
                name,
                count.count(),
                null,
                rule.sum() == null
                        ? null
                        : new ReportView.Total(count.amount(), rule.sum().unit()),
                rule.by() == null ? null : count.rows((one, value) -> named(report, one, value)));
    }

    private static @Nullable String share(BigDecimal part, BigDecimal rest) {
        var all = part.add(rest);
        return all.signum() == 0
                ? null
                : String.format(Locale.ROOT, "%.1f%%", 100.0 * part.doubleValue() / all.doubleValue());
    }

    /** As the report calls it, else as the form does. */
    private static String named(Report report, FigureRule rule, String value) {
        if (value.isEmpty()) {
            return NOT_STATED;
        }
        return rule.values().isEmpty()
                ? report.words().name(rule.by(), value).orElse(value)
                : rule.values().getOrDefault(value, value);
    }

    private CaseQuery query(Report report, @Nullable String unit, CaseSight sight) {
        var units = unit == null
                ? null
                : directory.unitByName(unit).map(Unit::id).map(List::of).orElse(List.of());
        return new CaseQuery(sight.ofOwnBody(), report.procedure(), null, null, null, units);
    }
}
