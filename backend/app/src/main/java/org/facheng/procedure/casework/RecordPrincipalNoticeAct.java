package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.hearing.HearingBook;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记负责人出庭通知书 that came after the appearance was planned (法释〔2020〕3号第五条第二款). */
@Component
class RecordPrincipalNoticeAct implements CaseAct {

    private final HearingBook hearings;

    RecordPrincipalNoticeAct(HearingBook hearings) {
        this.hearings = hearings;
    }

    @Override
    public String action() {
        return "record-principal-notice";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return hearings.ahead(file.id()).map(ahead -> declared);
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var ahead = hearings.ahead(file.id())
                .orElseThrow(() -> Problems.conflict(
                        "no_hearing_ahead", "本案目前没有确定的开庭，请先登记开庭时间。", "No hearing is set; enter its day first."));
        hearings.call(ahead, LocalDate.parse(form.path("notifiedOn").asString()));
    }
}
