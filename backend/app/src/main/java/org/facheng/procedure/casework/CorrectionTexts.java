package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.facheng.deadline.Corrections;
import org.facheng.deadline.FactCorrection;
import org.springframework.stereotype.Component;

/** Says what a correction changes, in one sentence. */
@Component
class CorrectionTexts {

    private final Corrections corrections;

    CorrectionTexts(Corrections corrections) {
        this.corrections = corrections;
    }

    /** With the limits that move, and those whose expiry has had its consequences already. */
    String of(String caseId, FactCorrection proposal) {
        var effects = corrections.effects(caseId, proposal.factPosition(), proposal.onDay()).stream()
                .map(CorrectionTexts::effect)
                .collect(Collectors.joining("；"));
        return "%s（%s；凭证：%s）%s"
                .formatted(
                        change(caseId, proposal),
                        proposal.reason(),
                        proposal.proof(),
                        effects.isEmpty() ? "，没有期限变动" : "，" + effects);
    }

    String change(String caseId, FactCorrection proposal) {
        var name = corrections.facts(caseId).stream()
                .filter(fact -> fact.position() == proposal.factPosition())
                .findFirst()
                .map(Corrections.RecordedFact::name)
                .orElseThrow();
        return "“%s”由%s更正为%s".formatted(name, proposal.wasOn(), proposal.onDay());
    }

    private static String effect(Corrections.Effect effect) {
        var moved = "%s由%s变为%s".formatted(effect.name(), day(effect.from()), day(effect.to()));
        return effect.expired() ? moved + "（届满的后果已经发生，不自动撤销，请另行处理）" : moved;
    }

    private static String day(LocalDate day) {
        return day == null ? "暂停计算" : day.toString();
    }
}
