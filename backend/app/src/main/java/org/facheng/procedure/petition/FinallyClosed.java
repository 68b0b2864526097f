package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.document.Documents;
import org.facheng.identity.Directory;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.TaskAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 复核终结 (信访工作条例第三十六条第三款): a petition that was joined to one whose re-examination is in this register comes to its classification with that
 * opinion named, unless that one is an informer's. Whether facts and reasons are the same is for a person to say.
 */
@Component
class FinallyClosed implements TaskAct {

    private static final String OPINION = "recheck-opinion";
    private static final String DRAFT = "userTask_draftRecheckOpinion";

    private final CaseLinks links;
    private final Documents documents;
    private final AnswerMapper answers;
    private final Directory directory;

    FinallyClosed(CaseLinks links, Documents documents, AnswerMapper answers, Directory directory) {
        this.links = links;
        this.documents = documents;
        this.answers = answers;
        this.directory = directory;
    }

    @Override
    public String form() {
        return "classify";
    }

    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        return links.of(file.id()).stream()
                .filter(other -> other.procedure().equals(file.procedure())
                        && !other.secret()
                        && other.createdAt().isBefore(file.createdAt()))
                .flatMap(other -> opinion(other).stream())
                .findFirst()
                .map(opinion -> named(declared, opinion))
                .orElse(declared);
    }

    private Optional<String> opinion(CaseFile other) {
        return documents
                .latest(other.id(), OPINION)
                .filter(opinion -> opinion.issued() && !refused(other))
                .map(opinion -> "%s %s（%s）"
                        .formatted(
                                directory
                                        .unit(other.handlingUnitId())
                                        .flatMap(unit -> directory.unit(unit.bodyId()))
                                        .orElseThrow()
                                        .name(),
                                opinion.number(),
                                Dates.zh(opinion.issuedOn())));
    }

    /** Who was refused a re-examination has had none. */
    private boolean refused(CaseFile other) {
        return answers.last(other.id(), DRAFT)
                .filter(answer -> answer.outcome().equals("NOT_ACCEPTED"))
                .isPresent();
    }

    private static JsonNode named(JsonNode declared, String opinion) {
        var form = (ObjectNode) declared.deepCopy();
        ((ObjectNode) form.path("properties").path("closedBy")).put("default", opinion);
        return form.put(
                "description",
                "首次事项已经复核：%s。仍以同一事实和理由提出的，选择“已经复核，不再受理”，书面告知并做好疏导教育、帮扶（第三十六条第三款、第三十七条第三款）；有新的事实和理由的，继续分类。"
                        .formatted(opinion));
    }
}
