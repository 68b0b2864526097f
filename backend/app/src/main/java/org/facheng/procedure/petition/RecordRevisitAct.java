package org.facheng.procedure.petition;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 回访 (internal) of a petitioner nobody has to visit: he gave no marks, or good ones. */
@Component
class RecordRevisitAct implements CaseAct {

    /** What ends a petition with an answer of its own, whichever way it took. */
    private static final List<String> ANSWERED =
            List.of("reply-served", "answer-served", "settled", "review-served", "recheck-served");

    private final Cases cases;
    private final Deadlines deadlines;

    RecordRevisitAct(Cases cases, Deadlines deadlines) {
        this.cases = cases;
        this.deadlines = deadlines;
    }

    @Override
    public String action() {
        return "record-revisit";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var petitioners = petitioners(file);
        return answered(file)
                ? Optional.of(WhichPetitioner.in(declared, petitioners, petitioners.size() > 1))
                : Optional.empty();
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_party} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var petitioners = petitioners(file);
        WhichPetitioner.require(form, petitioners, petitioners.size() > 1, "请从列表中选择回访的是哪一名信访人。");
    }

    private boolean answered(CaseFile file) {
        return ANSWERED.stream()
                .anyMatch(fact -> deadlines.fact(file.id(), fact).isPresent());
    }

    private List<Party> petitioners(CaseFile file) {
        return cases.parties(file.id()).stream().filter(Party::applicant).toList();
    }
}
