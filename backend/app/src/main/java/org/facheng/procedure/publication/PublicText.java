package org.facheng.procedure.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.platform.Ids;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.publication.PersonalData.Marked;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts a decision before the public, or takes it from there. All that goes there has its people veiled, the title too. */
@Component
class PublicText {

    private static final String DRAFTING = "draft-decision";

    private final PublicationMapper publications;
    private final Proposals proposals;
    private final PersonalData people;
    private final Procedures procedures;
    private final AnswerMapper answers;
    private final Cases cases;
    private final Directory directory;
    private final JsonMapper json;
    private final Clock clock;

    PublicText(
            PublicationMapper publications,
            Proposals proposals,
            PersonalData people,
            Procedures procedures,
            AnswerMapper answers,
            Cases cases,
            Directory directory,
            JsonMapper json,
            Clock clock) {
        this.publications = publications;
        this.proposals = proposals;
        this.people = people;
        this.procedures = procedures;
        this.answers = answers;
        this.cases = cases;
        this.directory = directory;
        this.json = json;
        this.clock = clock;
    }

    void publish(CaseFile file, String text) {
        var decision = proposals.decision(file).orElseThrow();
        var redaction = people.redaction(file, Marked.NOTHING);
        var kind = json.readTree(file.form()).at("/act/category").asString("other-act");
        var respondents = cases.parties(file.id()).stream()
                .filter(Party::respondent)
                .map(Party::name)
                .collect(Collectors.joining("、"));
        publications.publish(
                file.id(),
                new PublishedDecision(
                        Ids.newId(),
                        decision.number(),
                        redaction.of(file.title()),
                        organ(file),
                        respondents,
                        kind,
                        called(file, "application", "/properties/act/properties/category", kind),
                        orders(file),
                        decision.issuedOn(),
                        LocalDate.now(clock),
                        text));
    }

    void takeDown(CaseFile file) {
        publications.takeDown(file.id());
    }

    private String organ(CaseFile file) {
        return directory
                .unit(file.handlingUnitId())
                .flatMap(unit -> directory.unit(unit.bodyId()))
                .map(Unit::name)
                .orElseThrow();
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
                .map(kind -> called(file, DRAFTING, "/properties/orders/items/properties/kind", kind))
                .collect(Collectors.joining("、"));
    }

    private String called(CaseFile file, String form, String field, String key) {
        return procedures
                .byKey(file.procedure(), file.lawVersion())
                .form(form)
                .schema()
                .at(field + "/oneOf")
                .valueStream()
                .filter(choice -> choice.path("const").asString("").equals(key))
                .map(choice -> choice.path("title").asString(""))
                .findFirst()
                .orElse(key);
    }
}
