package org.facheng.procedure.above;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.document.CaseDocument;
import org.facheng.document.DocumentServed;
import org.facheng.document.Documents;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What becomes of an opinion that 复查 or 复核 revokes or changes (信访工作条例第三十五条、第三十六条第一款): the copy of the opinion reaches the body that
 * gave it, and on that day its duty begins there. Revoked and to be handled anew it has a case again; changed, it carries the opinion out as it stands.
 */
@Component
class SetAside {

    private static final String REVIEWED = "reviewed-body";
    private static final String REVOKE = "REVOKE";
    private static final String CHANGE = "CHANGE";

    /** Which task found it, by the letter that tells the body below. */
    private static final Map<String, String> FOUND_BY =
            Map.of("review-copy", "userTask_draftReviewOpinion", "recheck-copy", "userTask_draftRecheckOpinion");

    private final Cases cases;
    private final Documents documents;
    private final Directory directory;
    private final AnswerMapper answers;
    private final CaseBelow below;
    private final Revoked revoked;
    private final ChangedOpinion changed;
    private final JsonMapper json;

    SetAside(
            Cases cases,
            Documents documents,
            Directory directory,
            AnswerMapper answers,
            CaseBelow below,
            Revoked revoked,
            ChangedOpinion changed,
            JsonMapper json) {
        this.cases = cases;
        this.documents = documents;
        this.directory = directory;
        this.answers = answers;
        this.below = below;
        this.revoked = revoked;
        this.changed = changed;
        this.json = json;
    }

    @EventListener
    void served(DocumentServed event) {
        var task = FOUND_BY.get(event.document());
        if (task == null) {
            return;
        }
        var request = cases.byId(event.caseId());
        bodyBelow(request, event.partyId()).ifPresent(body -> follow(request, body, task, event));
    }

    private void follow(CaseFile request, Unit body, String task, DocumentServed event) {
        var found = answers.last(request.id(), task).orElseThrow();
        var form = json.readTree(found.form());
        var told = new Told(letter(request, event), event.servedOn(), form);
        var opinion = below.of(request, body);
        if (CHANGE.equals(found.outcome())) {
            opinion.ifPresent(file -> changed.carryOut(file, told));
        } else if (REVOKE.equals(found.outcome())) {
            revoked.follow(request, opinion, body, told);
        }
    }

    /**
     * @param form what the reviewing body wrote: {@code anew}, {@code anewBy}
     */
    record Told(CaseDocument letter, LocalDate on, JsonNode form) {}

    /** The body of this system whose opinion it was; of one outside nothing is known here but the letter. */
    private Optional<Unit> bodyBelow(CaseFile request, String partyId) {
        var own = directory.unit(request.handlingUnitId()).orElseThrow().bodyId();
        return cases.parties(request.id()).stream()
                .filter(party -> party.id().equals(partyId) && party.role().equals(REVIEWED))
                .map(Party::name)
                .flatMap(name -> directory.unitByName(name).stream())
                .map(unit -> directory.unit(unit.bodyId()).orElseThrow())
                .filter(body -> !body.id().equals(own))
                .filter(body -> !directory.staff(Role.HANDLER, body.id()).isEmpty())
                .findFirst();
    }

    private CaseDocument letter(CaseFile request, DocumentServed event) {
        return documents.ofCase(request.id()).stream()
                .filter(document -> document.id().equals(event.documentId()))
                .findFirst()
                .orElseThrow();
    }
}
