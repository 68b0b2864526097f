package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** In the suit a defendant may not collect evidence by itself from the plaintiff, third parties and witnesses, with leave or without (行政诉讼法第三十五条). */
@Component
class NotFromParties {

    private static final Set<String> BARRED = Set.of("plaintiff", "third-party", "witness");

    private final CollectedBefore before;

    NotFromParties(CollectedBefore before) {
        this.before = before;
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code collected_in_suit} */
    void require(CaseFile file, JsonNode form, String group) {
        before.served(file).ifPresent(served -> {
            var items = form.path(group);
            for (int i = 0; i < items.size(); i++) {
                if (barred(items.path(i), served)) {
                    throw Problems.invalid(
                                    "collected_in_suit",
                                    "第%d项证据是在收到应诉文书之日%s以后自行向原告、第三人或者证人收集的，不得提交（第三十五条）；需要证人证言的，可以申请人民法院通知证人出庭。"
                                            .formatted(i + 1, served),
                                    "Evidence %d was collected from a party or a witness in the suit.".formatted(i + 1))
                            .at(
                                    "/form/%s/%d/obtained".formatted(group, i),
                                    "诉讼中不得自行收集",
                                    "not to be collected by oneself in the suit");
                }
            }
        });
    }

    private static boolean barred(JsonNode item, LocalDate served) {
        return BARRED.contains(item.path("obtained").asString(""))
                && LocalDate.parse(item.path("collectedOn").asString()).isAfter(served);
    }
}
