package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.casefile.Respondents;
import org.facheng.deadline.Deadlines;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.DocumentDefinition;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.performance.Duties;
import org.facheng.procedure.performance.JustifiedDelays;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 受送达人: on whom a document of a procedure is served, as the case stands. */
@Component
class Addressees {

    private static final String BY_CHANNEL = "petition-reachable";

    private final Cases cases;
    private final Documents documents;
    private final AnswerMapper answers;
    private final Deadlines deadlines;
    private final Duties duties;
    private final JustifiedDelays justified;
    private final Procedures procedures;
    private final JsonMapper json;

    Addressees(
            Cases cases,
            Documents documents,
            AnswerMapper answers,
            Deadlines deadlines,
            Duties duties,
            JustifiedDelays justified,
            Procedures procedures,
            JsonMapper json) {
        this.answers = answers;
        this.deadlines = deadlines;
        this.duties = duties;
        this.justified = justified;
        this.procedures = procedures;
        this.cases = cases;
        this.documents = documents;
        this.json = json;
    }

    List<Party> of(CaseFile file, DocumentDefinition document) {
        var ties = new PartyTies(cases.parties(file.id()));
        var received = document.eachOnce()
                ? documents.ofCase(file.id()).stream()
                        .filter(earlier -> sameLetter(file, earlier, document))
                        .flatMap(earlier -> earlier.services().stream())
                        .map(CaseDocument.Service::partyId)
                        .collect(Collectors.toSet())
                : List.of();
        return document.to().stream()
                .flatMap(role -> ties.addressees(role).stream())
                .filter(party -> !received.contains(party.id()))
                .filter(party -> document.lateAt() == null || late(file, document.lateAt(), party))
                .filter(party -> answered(file, document, party))
                .filter(party -> reachable(file, party))
                .toList();
    }

    private boolean late(CaseFile file, String task, Party respondent) {
        return !justified.holds(file, respondent.id())
                && duties.lateAt(file, task).stream().anyMatch(duty -> duty.of(respondent.id()));
    }

    /** By name, as a letter calls those it is for. */
    String names(CaseFile file, DocumentDefinition document) {
        return of(file, document).stream().map(Party::name).collect(Collectors.joining("、"));
    }

    /** The respondent that answers in the system. */
    Optional<Party> answering(CaseFile file) {
        return Respondents.of(file, cases.parties(file.id())).leading();
    }

    /** Whether there is more than one party of this role. */
    boolean several(CaseFile file, String role) {
        return cases.parties(file.id()).stream()
                        .filter(party -> party.role().equals(role))
                        .count()
                > 1;
    }

    /** A letter of one text may be declared twice: a model issues the one, an act the other. */
    private boolean sameLetter(CaseFile file, CaseDocument earlier, DocumentDefinition document) {
        var declared = procedures
                .byKey(file.procedure(), file.lawVersion())
                .documents()
                .get(earlier.template());
        return declared != null && declared.template().equals(document.template());
    }

    /**
     * Who sent the letter that was chosen there.
     *
     * @param choice {@code ACT/field}
     */
    Optional<Party> sender(CaseFile file, String choice) {
        var id = letter(file, choice);
        return cases.parties(file.id()).stream()
                .filter(party -> party.id().equals(id))
                .findFirst();
    }

    /** What was drafted before anybody had to say which letter it answers goes to whom all such answers went. */
    private boolean answered(CaseFile file, DocumentDefinition document, Party party) {
        var letter = document.answers() == null ? "" : letter(file, document.answers());
        return letter.isEmpty() || party.id().equals(letter);
    }

    private String letter(CaseFile file, String choice) {
        var slash = choice.indexOf('/');
        return answers.last(file.id(), choice.substring(0, slash))
                .map(answer -> json.readTree(answer.form())
                        .path(choice.substring(slash + 1))
                        .asString(""))
                .orElse("");
    }

    /** Who left neither name nor address can't be written to (信访工作条例第二十三条第二款), only told by the channel he came by where there is one. */
    private boolean reachable(CaseFile file, Party party) {
        return !party.applicant()
                || !"unknown".equals(party.kind())
                || party.userId() != null
                || !json.readTree(party.details()).path("address").asString("").isBlank()
                || deadlines.fact(file.id(), BY_CHANNEL).isPresent();
    }
}
