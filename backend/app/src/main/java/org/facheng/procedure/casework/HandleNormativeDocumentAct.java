package org.facheng.procedure.casework;

import static org.facheng.procedure.casework.NormativeDocuments.UNLAWFUL;
import static org.facheng.procedure.casework.NormativeDocuments.found;
import static org.facheng.procedure.casework.NormativeDocuments.text;

import java.util.stream.IntStream;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 审查相关条款是否合法: of each document this organ is competent for, none left out (行政复议法第五十九条). */
@Component
class HandleNormativeDocumentAct implements TaskAct {

    private static final String HEARD = "HEARD";

    private final NormativeDocuments documents;

    HandleNormativeDocumentAct(NormativeDocuments documents) {
        this.documents = documents;
    }

    @Override
    public String form() {
        return "handle-normative-document";
    }

    /** @throws ProblemException 422 {@code documents_differ}, {@code explanation_not_recorded}, {@code higher_law_missing},
     *     {@code finding_differs} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var found = done.form().path(NormativeDocuments.LIST).valueStream().toList();
        var titles = documents
                .competent(file)
                .map(one -> text(one, "title"))
                .sorted()
                .toList();
        if (!found.stream().map(one -> text(one, "title")).sorted().toList().equals(titles)) {
            throw refused("documents_differ", "请对有权处理的每一文件各填写一次：" + String.join("、", titles), "/form/documents");
        }
        if (text(done.form(), "explanation").equals(HEARD) && !documents.explainedInPerson(file)) {
            throw refused("explanation_not_recorded", "没有制定机关当面说明理由的笔录，请先登记，或者写明不需要当面说明的理由。", "/form/explanation");
        }
        IntStream.range(0, found.size())
                .filter(i -> found("finding", UNLAWFUL).test(found.get(i))
                        && text(found.get(i), "higherLaw").isEmpty())
                .findFirst()
                .ifPresent(i -> {
                    throw refused(
                            "higher_law_missing",
                            "停止执行的，请写明超越的权限或者违反的上位法。",
                            "/form/documents/%d/higherLaw".formatted(i));
                });
        boolean unlawful = found.stream().anyMatch(found("finding", UNLAWFUL));
        if (done.outcome().equals("UNLAWFUL") != unlawful) {
            throw refused("finding_differs", "结论与各文件的认定不一致：有一个文件的条款停止执行的，结论为停止执行。", "/form/documents");
        }
    }

    private static ProblemException refused(String code, String why, String at) {
        return Problems.invalid(code, why, "What is found of the documents does not fit.")
                .at(at, why, "does not fit");
    }
}
