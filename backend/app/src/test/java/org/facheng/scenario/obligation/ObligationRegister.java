package org.facheng.scenario.obligation;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.facheng.deadline.TimeLimits;
import org.facheng.procedure.definition.ProcedureDefinition;

/** The periods of a procedure with what carries them and what shows them. */
public final class ObligationRegister {

    private final ProcedureDefinition procedure;
    private final List<Obligation> rows;
    private final WrittenReasons reasons;
    private final ArticlePage articles;

    public ObligationRegister(
            ProcedureDefinition procedure, TimeLimits limits, ProcessEngine engine, LivedLimits lived) {
        this.procedure = procedure;
        reasons = WrittenReasons.of(procedure);
        var elements = new LimitElements(procedure, limits, engine.getRepositoryService());
        rows = limits.ofProcedure(procedure.key()).stream()
                .filter(Obligation::is)
                .map(limit -> new Obligation(
                        limit,
                        elements.of(limit),
                        elements.inModel(limit),
                        lived.met(limit.id()),
                        lived.missed(limit.id())))
                .toList();
        articles = new ArticlePage(
                new ArticleElements(procedure, reasons.law(), limits, engine.getRepositoryService()), reasons);
    }

    /** What is missing, one sentence each. */
    public List<String> gaps() {
        var ofLimits = rows.stream()
                .filter(Obligation::toBeShown)
                .flatMap(row ->
                        row.gaps(reasons.neverMissed().containsKey(row.limit().key())).stream());
        var inModels = rows.stream()
                .flatMap(row -> row
                        .gapsInModels(
                                reasons.besideModels().containsKey(row.limit().key()))
                        .stream());
        return Stream.of(ofLimits, inModels, articles.gaps().stream())
                .flatMap(gaps -> gaps)
                .toList();
    }

    /** The table to commit. */
    public String page() {
        return ObligationPage.of(
                        "Register of obligations: %s (%s)"
                                .formatted(procedure.name().zh(), procedure.version()),
                        rows,
                        reasons.neverMissed(),
                        reasons.besideModels())
                + articles.text();
    }
}
