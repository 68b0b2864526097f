package org.facheng.supervision.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseQuery;
import org.facheng.casefile.Cases;
import org.facheng.deadline.DeadlineViews;
import org.facheng.deadline.FactsOfCases;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the register for a report, a batch at a time. */
@Component
class ReportCases {

    private static final int BATCH = 500;

    private final Cases cases;
    private final FactsOfCases facts;
    private final DeadlineViews deadlines;
    private final JsonMapper json;

    ReportCases(Cases cases, FactsOfCases facts, DeadlineViews deadlines, JsonMapper json) {
        this.cases = cases;
        this.facts = facts;
        this.deadlines = deadlines;
        this.json = json;
    }

    /** Those received on the last day of the period or before, latest received first. */
    void each(CaseQuery query, ReportPeriod period, Consumer<CountedCase> counting) {
        CaseQuery.Position after = null;
        List<CaseFile> batch;
        do {
            batch = cases.search(query, after, BATCH);
            read(batch.stream()
                            .filter(file -> !file.receivedOn().isAfter(period.to()))
                            .toList())
                    .forEach(counting);
            after = batch.isEmpty() ? after : CaseQuery.Position.of(batch.get(batch.size() - 1));
        } while (batch.size() == BATCH);
    }

    private List<CountedCase> read(List<CaseFile> batch) {
        var ids = batch.stream().map(CaseFile::id).toList();
        var days = facts.of(ids);
        var clocks = deadlines.ofCases(ids);
        var counted = new ArrayList<CountedCase>();
        for (CaseFile file : batch) {
            counted.add(new CountedCase(
                    file,
                    json.readTree(file.form()),
                    days.getOrDefault(file.id(), List.of()),
                    clocks.getOrDefault(file.id(), List.of())));
        }
        return counted;
    }
}
