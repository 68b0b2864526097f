package org.facheng.procedure.referral;

import org.facheng.casefile.CaseFile;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 检举控告: who informs is not only told where it went, it is handed over to who has the power first (信访工作条例第三十条第一款). */
@Component
class Clues {

    private final Documents documents;

    Clues(Documents documents) {
        this.documents = documents;
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code clue_not_handed_over} */
    void requireHandedOver(CaseFile file) {
        if (documents
                .latest(file.id(), "clue-letter")
                .filter(CaseDocument::issued)
                .isEmpty()) {
            throw Problems.invalid(
                    "clue_not_handed_over",
                    "检举控告应当由有权处理的机关办理（第三十条第一款）：请先办理“移送线索”，再告知检举人。",
                    "Hand the clue over first, then tell who informs.");
        }
    }

    /** Whether one of several matters in the letter informs against somebody. */
    static boolean among(JsonNode classified) {
        return classified.path("parts").valueStream().anyMatch(part -> "discipline"
                .equals(part.path("way").asString("")));
    }
}
