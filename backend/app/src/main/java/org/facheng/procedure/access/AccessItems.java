package org.facheng.procedure.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Materials;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.evidence.Evidence;
import org.facheng.procedure.evidence.EvidenceBook;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The papers of the respondent in a case: what its procedure opens to the other parties on request. */
@Component
class AccessItems {

    private final Procedures procedures;
    private final AnswerMapper answers;
    private final EvidenceBook evidence;
    private final Materials materials;
    private final JsonMapper json;

    AccessItems(
            Procedures procedures, AnswerMapper answers, EvidenceBook evidence, Materials materials, JsonMapper json) {
        this.procedures = procedures;
        this.answers = answers;
        this.evidence = evidence;
        this.materials = materials;
        this.json = json;
    }

    List<AccessItem> of(CaseFile file) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        var opened = procedure.respondent().opened();
        var given = answers.ofCase(file.id());
        var items = new ArrayList<AccessItem>();
        opened.answers().forEach(field -> given.stream()
                .filter(answer -> answer.key().equals(actOf(field)))
                .forEach(answer -> items.add(reply(procedure, answer, field))));
        if (items.isEmpty() && opened.materials().isEmpty()) {
            return List.of();
        }
        var marked = marked(given);
        evidence.ofRespondent(file.id()).stream()
                .filter(piece -> piece.materialId() == null)
                .map(piece -> piece(piece, marked.contains(piece.name())))
                .forEach(items::add);
        materials.ofCase(file.id()).stream()
                .filter(material -> opened.materials().contains(material.kind()))
                .map(material -> new AccessItem(
                        "material-" + material.id(),
                        procedure.materialName(material.kind()),
                        material.name(),
                        List.of(),
                        material,
                        !marked.isEmpty()))
                .forEach(items::add);
        return items;
    }

    private AccessItem reply(ProcedureDefinition procedure, Answer answer, String field) {
        var name = field.substring(field.indexOf('/') + 1);
        var form = procedure.form(procedure.action(answer.key()).orElseThrow().form());
        var title = form.schema().at("/properties/" + name + "/title").asString();
        var text = json.readTree(answer.form()).path(name).asString("");
        var line = new AccessItem.Line(title, text);
        return new AccessItem("reply-" + answer.position(), title, title + whose(answer), List.of(line), null, false);
    }

    /** In brackets the name of the one it was entered for, as the form called it; nothing of the one that answered itself. */
    private String whose(Answer answer) {
        return answer.partyId() == null || answer.told() == null
                ? ""
                : "（%s）"
                        .formatted(json.readTree(answer.told())
                                .path(answer.partyId())
                                .asString(""));
    }

    private static AccessItem piece(Evidence piece, boolean marked) {
        var proves = piece.proves() == null
                ? Stream.<AccessItem.Line>of()
                : Stream.of(new AccessItem.Line("证明内容", piece.proves()));
        var lines = Stream.concat(Stream.of(new AccessItem.Line("证据种类", piece.kindName())), proves)
                .toList();
        return new AccessItem("evidence-" + piece.position(), "证据", piece.name(), lines, null, marked);
    }

    /**
     * The names of what the respondent's forms list as secret. Which file holds it no form says: while there is one, every file is marked.
     */
    private Set<String> marked(List<Answer> given) {
        var marked = new HashSet<String>();
        given.stream()
                .map(answer -> json.readTree(answer.form()).path("evidence"))
                .flatMap(JsonNode::valueStream)
                .filter(entry -> entry.path("secret").asBoolean(false))
                .forEach(entry -> marked.add(entry.path("name").asString("")));
        return marked;
    }

    private static String actOf(String field) {
        return field.substring(0, field.indexOf('/'));
    }
}
