package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Nothing that was collected after the papers of the trial were served is evidence of the defendant, be it listed in time or with leave (行政诉讼法第三十五条). */
@Component
class CollectedBefore {

    /** The papers a trial begins with for this body; the first of them that is on record. */
    private static final List<String> SERVED = List.of("complaint-served", "remand-served", "retrial-ordered");

    private final Deadlines deadlines;

    CollectedBefore(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code collected_after_suit} */
    void require(CaseFile file, JsonNode form, String group) {
        served(file).ifPresent(served -> refuseLater(form, group, served));
    }

    /** The day the trial began with for this body. */
    Optional<LocalDate> served(CaseFile file) {
        return SERVED.stream()
                .flatMap(fact -> deadlines.fact(file.id(), fact).stream())
                .min(Comparator.naturalOrder());
    }

    private static void refuseLater(JsonNode form, String group, LocalDate served) {
        var items = form.path(group);
        for (int i = 0; i < items.size(); i++) {
            if (LocalDate.parse(items.path(i).path("collectedOn").asString()).isAfter(served)) {
                throw Problems.invalid(
                                "collected_after_suit",
                                "第%d项证据在收到起诉状副本或者应诉通知书之日%s以后收集：诉讼中不得自行向原告、第三人和证人收集证据（第三十五条）；需要补充的，申请人民法院准许（第三十六条第二款）。"
                                        .formatted(i + 1, served),
                                "Evidence %d was collected after the papers of the court were served.".formatted(i + 1))
                        .at(
                                "/form/%s/%d/collectedOn".formatted(group, i),
                                "不能晚于收到应诉文书之日",
                                "not after the papers of the court");
            }
        }
    }
}
