package org.facheng.procedure.publication;

import java.util.Optional;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 行政复议决定书 (行政复议法第七十九条第一款). */
@Component
class ReconsiderationDecision implements OpenPaper {

    private final Cases cases;
    private final AnswerMapper answers;
    private final FormWords words;
    private final JsonMapper json;

    ReconsiderationDecision(Cases cases, AnswerMapper answers, FormWords words, JsonMapper json) {
        this.cases = cases;
        this.answers = answers;
        this.words = words;
        this.json = json;
    }

    @Override
    public String procedure() {
        return "reconsideration";
    }

    @Override
    public String document() {
        return "decision";
    }

    @Override
    public String name() {
        return "行政复议决定书";
    }

    @Override
    public Optional<Owed> owed() {
        return Optional.of(new Owed(
                "reconsideration.decisionTookEffect",
                "reconsideration.publicationProposed",
                "reconsideration.publicationReturned"));
    }

    @Override
    public Told told(CaseFile file) {
        var kind = json.readTree(file.form()).at("/act/category").asString("other-act");
        return new Told(
                kind,
                words.of(file, "application", "/properties/act/properties/category", kind),
                cases.parties(file.id()).stream()
                        .filter(Party::respondent)
                        .map(Party::name)
                        .collect(Collectors.joining("、")),
                orders(file));
    }

    /** What the last proposal that was submitted orders, in the words of its form. */
    private String orders(CaseFile file) {
        return answers
                .last(file.id(), "userTask_draftDecision")
                .map(answer -> json.readTree(answer.form()).path("orders").valueStream())
                .stream()
                .flatMap(orders -> orders)
                .map(order -> order.path("kind").asString(""))
                .distinct()
                .map(kind -> words.of(file, "draft-decision", "/properties/orders/items/properties/kind", kind))
                .collect(Collectors.joining("、"));
    }
}
