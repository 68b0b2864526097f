package org.facheng.procedure.casework;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 制定机关当面说明理由: by the maker of a document this organ reviews itself (行政复议法第五十八条第二款). */
@Component
class MakerExplanationAct implements CaseAct {

    private final NormativeDocuments documents;
    private final Clock clock;

    MakerExplanationAct(NormativeDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "record-maker-explanation";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var makers = documents.makers(file);
        return makers.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, "maker", makers, Function.identity(), Function.identity()));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        DayOnRecord.require(file, form, "heldOn", clock);
    }
}
