package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.performance.AnnulledDecisions;
import org.facheng.procedure.performance.DecisionJudgment;
import org.facheng.procedure.performance.DecisionJudgments;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记撤销、变更复议决定的判决被再审撤销 (法释〔2018〕1号第一百二十二条), where the retrial is not in this system: which of the judgments it is. */
@Component
class RecordRevivedAct implements CaseAct {

    private static final String FIELD = "revoked";

    private final AnnulledDecisions annulled;
    private final DecisionJudgments judgments;
    private final FactDays days;

    RecordRevivedAct(AnnulledDecisions annulled, DecisionJudgments judgments, FactDays days) {
        this.annulled = annulled;
        this.judgments = judgments;
        this.days = days;
    }

    @Override
    public String action() {
        return "record-revived";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var titles = DecisionJudgment.titles(judgments.standing(file));
        var numbers = List.copyOf(titles.keySet());
        var form = Choices.in(declared, FIELD, numbers, number -> number, titles::get);
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(Prefilled.only(form, FIELD, numbers, number -> number));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_such_judgment} or {@code revived_before_annulled} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var on = days.of(file, "effectiveOn", AnnulledDecisions.REVIVED, form);
        var revoked = judgments.standing(file).stream()
                .filter(judgment -> judgment.docketNo().equals(form.path(FIELD).asString("")))
                .toList();
        if (revoked.isEmpty()) {
            throw Problems.invalid("no_such_judgment", "请选择被再审撤销的是哪一个判决。", "Choose which judgment is revoked.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
        revoked.forEach(judgment -> {
            refuseBefore(earliest(file, judgment), on);
            var why = "%s的判决被撤销：%s"
                    .formatted(judgment.effect().words(), form.path("docketNo").asString(""));
            annulled.revoke(file, judgment, on, why, user);
            if (!judgment.annuls()) {
                annulled.alter(file, on);
            }
        });
    }

    /** The day it was entered with, or an earlier one to which that was corrected. */
    private LocalDate earliest(CaseFile file, DecisionJudgment judgment) {
        return annulled.since(file)
                .filter(since -> judgment.annuls())
                .filter(judgment.effectiveOn()::isAfter)
                .orElse(judgment.effectiveOn());
    }

    private static void refuseBefore(LocalDate since, LocalDate on) {
        if (on.isBefore(since)) {
            throw Problems.invalid(
                            "revived_before_annulled",
                            "该判决%s才生效，不能在此之前被撤销。".formatted(since),
                            "The judgment took effect only on " + since + ".")
                    .at("/form/effectiveOn", "不能早于" + since, "not before " + since);
        }
    }
}
