package org.facheng.procedure.casework;

import static org.facheng.procedure.casework.NormativeDocuments.COMPETENT;
import static org.facheng.procedure.casework.NormativeDocuments.TRANSFERRED;
import static org.facheng.procedure.casework.NormativeDocuments.found;
import static org.facheng.procedure.casework.NormativeDocuments.text;

import java.util.List;
import java.util.stream.IntStream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 认定本机关是否有权处理: of each document, and the conclusion is what they come to together (行政复议法第五十六条、第五十七条). */
@Component
class DecideCompetenceAct implements TaskAct {

    private static final List<String> ROLES = List.of("maker", "transferee", "corrector");

    private final Cases cases;

    DecideCompetenceAct(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String form() {
        return "decide-competence";
    }

    /** @throws ProblemException 422 {@code competence_incomplete}, {@code competence_differs} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var documents = done.form().path(NormativeDocuments.LIST).valueStream().toList();
        if (documents.stream().map(one -> text(one, "title")).distinct().count() < documents.size()) {
            throw refused("competence_incomplete", "同一文件只填写一次，几个条款写在一起。", "/form/documents");
        }
        IntStream.range(0, documents.size()).forEach(i -> complete(documents.get(i), "/form/documents/" + i));
        if (!done.outcome().equals(conclusion(documents))) {
            throw refused("competence_differs", "结论与各文件的认定不一致，请核对。", "/form/documents");
        }
        // Who was asked in a review before has nothing to do with this one, unless it is named again.
        cases.parties(file.id()).stream()
                .filter(party -> ROLES.contains(party.role()))
                .filter(party -> party.role().equals("corrector")
                        || documents.stream()
                                .noneMatch(one -> text(one, party.role()).equals(party.name())))
                .forEach(cases::leave);
    }

    private static void complete(JsonNode one, String at) {
        boolean reviewed = found("competence", COMPETENT)
                .or(found("competence", TRANSFERRED))
                .test(one);
        if (reviewed && text(one, "clauses").isEmpty()) {
            throw refused("competence_incomplete", "有权处理或者转送的，请写明审查的条款。", at + "/clauses");
        }
        if (found("competence", TRANSFERRED).test(one)
                && text(one, "transferee").isEmpty()) {
            throw refused("competence_incomplete", "转送的，请写明有权处理的机关。", at + "/transferee");
        }
    }

    private static String conclusion(List<JsonNode> documents) {
        boolean own = documents.stream().anyMatch(found("competence", COMPETENT));
        boolean others = documents.stream().anyMatch(found("competence", TRANSFERRED));
        return own ? others ? "BOTH" : "COMPETENT" : others ? "NOT_COMPETENT" : "NOT_REVIEWABLE";
    }

    private static ProblemException refused(String code, String why, String at) {
        return Problems.invalid(code, why, "What is said of the documents does not fit.")
                .at(at, why, "does not fit");
    }
}
