package org.facheng.procedure.litigation;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 决定申请检察监督: the situation the proposal names must still be there (法释〔2018〕1号第一百一十七条第一款): the court may have ruled on the application for retrial
 * since, and then another is, or none.
 */
@Component
class SupervisionStillOpen implements CaseAct {

    private final SupervisionGrounds grounds;
    private final AnswerMapper answers;
    private final JsonMapper json;

    SupervisionStillOpen(SupervisionGrounds grounds, AnswerMapper answers, JsonMapper json) {
        this.grounds = grounds;
        this.answers = answers;
        this.json = json;
    }

    @Override
    public String action() {
        return "apply-supervision";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return Optional.of(declared).filter(form -> stillOpen(file));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_such_ground} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (!stillOpen(file)) {
            throw Problems.invalid(
                    "no_such_ground",
                    "提出意见以后情形已经变化，案卷中不再有意见所写的情形（法释〔2018〕1号第一百一十七条第一款）：请承办人重新提出意见。",
                    "What the proposal names is not so any more: it has to be proposed anew.");
        }
    }

    private boolean stillOpen(CaseFile file) {
        return answers.last(file.id(), grounds.action())
                .map(proposal -> json.readTree(proposal.form()))
                .filter(proposal -> grounds.open(file, proposal))
                .isPresent();
    }
}
