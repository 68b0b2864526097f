package org.facheng.supervision.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseQuery;
import org.facheng.casefile.CasesOfPeriod;
import org.facheng.deadline.CasesOfDays;
import org.facheng.deadline.DeadlineViews;
import org.facheng.deadline.FactsOfCases;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads for a report the cases its period is about, a batch at a time, and none of the years before. */
@Component
class ReportCases {

    private static final int BATCH = 500;

    private final CasesOfPeriod cases;
    private final CasesOfDays days;
    private final FactsOfCases facts;
    private final DeadlineViews deadlines;
    private final JsonMapper json;

    ReportCases(CasesOfPeriod cases, CasesOfDays days, FactsOfCases facts, DeadlineViews deadlines, JsonMapper json) {
        this.cases = cases;
        this.days = days;
        this.facts = facts;
        this.deadlines = deadlines;
        this.json = json;
    }

    /** Those a figure of the report may count: what reached the body after the period is not of it, whatever day a fact names. */
    void each(Report report, CaseQuery query, ReportPeriod period, Consumer<CountedCase> counting) {
        var ids = List.copyOf(touched(report, query, period));
        for (int from = 0; from < ids.size(); from += BATCH) {
            read(cases.among(query, ids.subList(from, Math.min(from + BATCH, ids.size()))).stream()
                            .filter(file -> !file.receivedOn().isAfter(period.to()))
                            .toList())
                    .forEach(counting);
        }
    }

    private Set<String> touched(Report report, CaseQuery query, ReportPeriod period) {
        var ids = new LinkedHashSet<>(cases.receivedOrClosed(query, period.from(), period.to()));
        ids.addAll(days.withFacts(report.asksFor(Measure.Kind.FACT), period.from(), period.to()));
        ids.addAll(days.due(report.asksFor(Measure.Kind.IN_TIME, Measure.Kind.LATE), period.from(), period.to()));
        return ids;
    }

    private List<CountedCase> read(List<CaseFile> batch) {
        var ids = batch.stream().map(CaseFile::id).toList();
        var happened = facts.of(ids);
        var clocks = deadlines.ofCases(ids);
        var counted = new ArrayList<CountedCase>();
        for (CaseFile file : batch) {
            counted.add(new CountedCase(
                    file,
                    json.readTree(file.form()),
                    happened.getOrDefault(file.id(), List.of()),
                    clocks.getOrDefault(file.id(), List.of())));
        }
        return counted;
    }
}
