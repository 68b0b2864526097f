package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.evidence.Evidence;
import org.facheng.procedure.evidence.EvidenceBook;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 认定自行收集的证据: what the respondent collected by itself during the reconsideration is no ground for the decision (行政复议法第四十六条第一款). */
@Component
class BarEvidenceAct implements CaseAct {

    private final EvidenceBook book;

    BarEvidenceAct(EvidenceBook book) {
        this.book = book;
    }

    @Override
    public String action() {
        return "bar-evidence";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var pieces =
                book.ofRespondent(file.id()).stream().filter(Evidence::usable).toList();
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, "piece", pieces, Evidence::id, Evidence::name));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        book.bar(file.id(), form.path("piece").asString(""), form.path("reason").asString(""));
    }
}
