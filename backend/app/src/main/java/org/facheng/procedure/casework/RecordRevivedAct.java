package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.performance.AnnulledDecisions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记撤销复议决定的判决被再审撤销 (法释〔2018〕1号第一百二十二条), of a suit that is not in this system. */
@Component
class RecordRevivedAct implements CaseAct {

    private final AnnulledDecisions annulled;
    private final FactDays days;

    RecordRevivedAct(AnnulledDecisions annulled, FactDays days) {
        this.annulled = annulled;
        this.days = days;
    }

    @Override
    public String action() {
        return "record-revived";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code revived_before_annulled} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var on = days.of(file, "effectiveOn", AnnulledDecisions.REVIVED, form);
        annulled.since(file).filter(on::isBefore).ifPresent(since -> {
            throw Problems.invalid(
                            "revived_before_annulled",
                            "撤销复议决定的判决%s才生效，不能在此之前被撤销。".formatted(since),
                            "The judgment took effect only on " + since + ".")
                    .at("/form/effectiveOn", "不能早于" + since, "not before " + since);
        });
        annulled.revive(file, on, "撤销复议决定的判决被撤销：" + form.path("docketNo").asString(""), user);
    }
}
