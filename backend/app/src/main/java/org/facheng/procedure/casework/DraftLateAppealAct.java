package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 拟写上诉状（准许顺延期限）: begins with the paper that moved the period for appealing, not that for something else (行政诉讼法第八十五条、第一百零一条). */
@Component
class DraftLateAppealAct implements CaseAct {

    private final MissedPeriods missed;

    DraftLateAppealAct(MissedPeriods missed) {
        this.missed = missed;
    }

    @Override
    public String action() {
        return "draft-late-appeal";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return Optional.of(
                Prefilled.in(declared, "leave", missed.leaveToAppeal(file).orElse(null)));
    }
}
