package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.ProcedureRuntime;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 登记通知以第三人身份参加诉讼, at any stage (行政诉讼法第二十九条第一款). While this body answers, the event of the model ends that work too and is to be used; a case in an
 * earlier model has no such event and is noted here.
 */
@Component
class NoteThirdPartyAct implements CaseAct {

    private static final List<String> ANSWERING = List.of("callActivity_answer");
    private static final String EVENT = "event_calledAsThirdParty";

    private final ProcedureRuntime runtime;

    NoteThirdPartyAct(ProcedureRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public String action() {
        return "note-third-party";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return byEvent(file) ? Optional.empty() : Optional.of(declared);
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code answer_has_to_end} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (byEvent(file)) {
            throw Problems.conflict(
                    "answer_has_to_end",
                    "正在答辩举证：请用“登记通知以第三人身份参加诉讼（正在答辩举证）”登记，同时结束答辩、举证的办理。",
                    "The answer is being prepared and ends with it: use the act for that.");
        }
    }

    private boolean byEvent(CaseFile file) {
        return runtime.standsAt(file.id(), ANSWERING) && runtime.draws(file.id(), EVENT);
    }
}
