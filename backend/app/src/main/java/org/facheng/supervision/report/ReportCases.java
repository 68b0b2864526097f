package org.facheng.supervision.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.facheng.deadline.SuspendedCases;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswersOfCases;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads for a report the cases its period is about, a batch at a time. */
@Component
class ReportCases {

    private static final int BATCH = 500;

    private final CasesOfPeriod cases;
    private final CasesOfDays days;
    private final FactsOfCases facts;
    private final DeadlineViews deadlines;
    private final AnswersOfCases answers;
    private final SuspendedCases suspended;
    private final JsonMapper json;
    private final Clock clock;

    ReportCases(
            CasesOfPeriod cases,
            CasesOfDays days,
            FactsOfCases facts,
            DeadlineViews deadlines,
            AnswersOfCases answers,
            SuspendedCases suspended,
            JsonMapper json,
            Clock clock) {
        this.cases = cases;
        this.days = days;
        this.facts = facts;
        this.deadlines = deadlines;
        this.answers = answers;
        this.suspended = suspended;
        this.json = json;
        this.clock = clock;
    }

    /** Those a figure of the report may count: what reached the body after the period is not of it, whatever day a fact names. */
    void each(Report report, CaseQuery query, ReportPeriod period, Consumer<CountedCase> counting) {
        var ids = List.copyOf(touched(report, query, period));
        for (int from = 0; from < ids.size(); from += BATCH) {
            var batch = cases.among(query, ids.subList(from, Math.min(from + BATCH, ids.size()))).stream()
                    .filter(file -> !file.receivedOn().isAfter(period.to()))
                    .toList();
            read(report, period, batch).forEach(counting);
        }
    }

    private Set<String> touched(Report report, CaseQuery query, ReportPeriod period) {
        var ids = new LinkedHashSet<>(cases.receivedOrClosed(query, period.from(), period.to()));
        ids.addAll(days.withFacts(report.asksFor(Measure.Kind.FACT, Measure.Kind.SILENCE), period.from(), period.to()));
        ids.addAll(days.due(report.asksFor(Measure.Kind.IN_TIME, Measure.Kind.LATE), period.from(), period.to()));
        ids.addAll(answers.done(
                report.counts(false), start(period.from()), start(period.to().plusDays(1))));
        ids.addAll(answers.done(report.counts(true), start(period.from()), clock.instant()));
        if (report.asksForAny(Measure.Kind.OPEN, Measure.Kind.SUSPENDED)) {
            ids.addAll(cases.open(query, period.to().plusDays(1)));
        }
        if (report.asksForAny(Measure.Kind.OPEN_BEFORE)) {
            ids.addAll(cases.open(query, period.from()));
        }
        return ids;
    }

    private List<CountedCase> read(Report report, ReportPeriod period, List<CaseFile> batch) {
        var ids = batch.stream().map(CaseFile::id).toList();
        var happened = facts.of(ids);
        var clocks = deadlines.ofCases(ids);
        var done = answers.of(ids, report.reads());
        var standing = report.asksForAny(Measure.Kind.SUSPENDED) ? suspended.on(period.to(), ids) : Set.<String>of();
        var counted = new ArrayList<CountedCase>();
        for (CaseFile file : batch) {
            counted.add(new CountedCase(
                    file,
                    json.readTree(file.form()),
                    happened.getOrDefault(file.id(), List.of()),
                    clocks.getOrDefault(file.id(), List.of()),
                    done.getOrDefault(file.id(), List.of()).stream()
                            .map(this::done)
                            .toList(),
                    standing.contains(file.id()),
                    clock.getZone()));
        }
        return counted;
    }

    private Done done(Answer answer) {
        return new Done(
                answer.key(),
                answer.outcome(),
                json.readTree(answer.form()),
                LocalDate.ofInstant(answer.at(), clock.getZone()));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
