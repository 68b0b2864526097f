package org.facheng.procedure.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.matter.Reconsideration.Kind;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the registration of a further case of a dispute takes from an earlier one: its parties, its act and, of a reconsideration, the decision. Only
 * what the form of the new procedure asks for under the same name; what the complaint alone can say stays to be typed.
 */
@Component
public class CarryOver {

    private static final String CONTACT = "contact";

    private static final List<String> ACT =
            List.of("category", "kind", "content", "documentNo", "dateMade", "dateKnown");

    private static final List<String> DECIDING = List.of("decide-ordinary", "decide-simplified", "decide-converted");

    /** The documents that end a reconsideration. */
    private static final List<String> DECISIONS = List.of("decision", "dismissal-decision", "refusal-decision");

    private final Cases cases;
    private final Documents documents;
    private final Deadlines deadlines;
    private final AnswerMapper answers;
    private final Directory directory;
    private final JsonMapper json;

    CarryOver(
            Cases cases,
            Documents documents,
            Deadlines deadlines,
            AnswerMapper answers,
            Directory directory,
            JsonMapper json) {
        this.cases = cases;
        this.documents = documents;
        this.deadlines = deadlines;
        this.answers = answers;
        this.directory = directory;
        this.json = json;
    }

    /** @param form JSON Schema of the registration of the new case */
    public JsonNode of(CaseFile file, JsonNode form) {
        var filed = json.readTree(file.form());
        var carried = json.createObjectNode();
        parties(file, "applicant", carried, "applicants");
        parties(file, "agent", carried, "agents");
        parties(file, "third-party", carried, "thirdParties");
        if (filed.hasNonNull(CONTACT)) {
            carried.set(CONTACT, filed.path(CONTACT));
        }
        var act = carried.putObject("act");
        ACT.stream()
                .filter(filed.path("act")::hasNonNull)
                .forEach(field -> act.set(field, filed.path("act").path(field)));
        if (filed.at("/act/originalOrgan").isString()) {
            act.set("originalOrgan", filed.at("/act/originalOrgan"));
        } else if (filed.at("/respondent/name").isString()) {
            act.set("originalOrgan", filed.at("/respondent/name"));
        }
        decision(file, act);
        return Fitting.to(form, carried);
    }

    /** Those who are parties now, with what is known of each: some may have come, gone or been corrected since it was filed. */
    private void parties(CaseFile file, String role, ObjectNode carried, String field) {
        var parties = cases.parties(file.id()).stream()
                .filter(party -> party.role().equals(role))
                .toList();
        if (!parties.isEmpty()) {
            var list = carried.putArray(field);
            parties.forEach(party -> list.add(((ObjectNode) json.readTree(party.details()))
                    .put("name", party.name())
                    .put("kind", party.kind())));
        }
    }

    private void decision(CaseFile file, ObjectNode act) {
        documents.ofCase(file.id()).stream()
                .filter(document -> document.issued() && DECISIONS.contains(document.template()))
                .reduce((first, last) -> last)
                .ifPresentOrElse(
                        document -> decision(file, act.putObject("reconsideration"), document),
                        () -> noDecision(file, act));
    }

    /** 逾期不作决定: the period for deciding ran out and nothing was decided (行政诉讼法第四十五条). */
    private void noDecision(CaseFile file, ObjectNode act) {
        deadlines.ofCase(file.id()).stream()
                .filter(clock -> DECIDING.contains(clock.key()) && clock.unmet() && !clock.running())
                .map(Deadline::due)
                .max(LocalDate::compareTo)
                .ifPresent(ended -> {
                    var reconsideration = act.putObject("reconsideration");
                    reconsideration.put("kind", Kind.NO_DECISION.name());
                    organ(file).ifPresent(organ -> reconsideration.put("organ", organ));
                    reconsideration.put("periodEndedOn", ended.toString());
                });
    }

    private void decision(CaseFile file, ObjectNode decision, CaseDocument document) {
        kind(file, document).ifPresent(kind -> decision.put("kind", kind));
        organ(file).ifPresent(organ -> decision.put("organ", organ));
        if (document.number() != null) {
            decision.put("documentNo", document.number());
        }
        decision.put("decidedOn", document.issuedOn().toString());
        servedOn(file, document).ifPresent(day -> decision.put("servedOn", day.toString()));
    }

    private Optional<String> organ(CaseFile file) {
        return directory
                .unit(file.handlingUnitId())
                .flatMap(unit -> directory.unit(unit.bodyId()))
                .map(Unit::name);
    }

    /** On the applicants, whose period it starts. */
    private Optional<LocalDate> servedOn(CaseFile file, CaseDocument document) {
        var applicants = cases.everParties(file.id()).stream()
                .filter(Party::applicant)
                .map(Party::id)
                .toList();
        var days = document.services().stream()
                .filter(service -> service.servedOn() != null && applicants.contains(service.partyId()))
                .map(CaseDocument.Service::servedOn)
                .toList();
        return days.isEmpty() ? deadlines.fact(file.id(), "decision-served") : OneDay.of(days);
    }

    private Optional<String> kind(CaseFile file, CaseDocument document) {
        if (!document.template().equals("decision")) {
            return Optional.of("REFUSED");
        }
        var orders = answers.ofCase(file.id()).stream()
                .map(answer -> json.readTree(answer.form()).path("orders"))
                .filter(node -> node.isArray() && !node.isEmpty())
                .reduce((first, last) -> last)
                .map(node -> node.valueStream()
                        .map(order -> order.path("kind").asString(""))
                        .toList())
                .orElse(List.of());
        return ReconsiderationResult.of(orders).map(Enum::name);
    }
}
