package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.facheng.deadline.Correction;
import org.facheng.deadline.Corrections;
import org.springframework.stereotype.Component;

/** Says what a correction changes, in one sentence. */
@Component
class CorrectionTexts {

    private static final Map<String, String> STATES =
            Map.of("running", "计算中", "suspended", "暂停计算", "met", "按期", "missed", "逾期", "cancelled", "不再计算");

    private final Corrections corrections;

    CorrectionTexts(Corrections corrections) {
        this.corrections = corrections;
    }

    /** With the limits that move, and those whose expiry has had its consequences already. */
    String of(String caseId, Correction proposal) {
        var effects = corrections.effects(proposal).stream()
                .map(CorrectionTexts::effect)
                .collect(Collectors.joining("；"));
        return "%s（%s%s）%s"
                .formatted(
                        change(caseId, proposal),
                        proposal.reason(),
                        proposal.proof() == null ? "" : "；凭证：" + proposal.proof(),
                        effects.isEmpty() ? "，没有期限变动" : "，" + effects);
    }

    String change(String caseId, Correction proposal) {
        if (proposal.annuls()) {
            return corrections.stops(caseId).stream()
                    .filter(stop -> stop.id().equals(proposal.stop()))
                    .findFirst()
                    .map(stop -> "撤销记录“%s”".formatted(of(stop)))
                    .orElseThrow();
        }
        var name = corrections.facts(caseId).stream()
                .filter(fact -> fact.position() == proposal.factPosition())
                .findFirst()
                .map(Corrections.RecordedFact::name)
                .orElseThrow();
        return "“%s”由%s更正为%s".formatted(name, proposal.wasOn(), proposal.onDay());
    }

    /** What is on record, e.g. 中止（…），2026-06-10起. */
    static String of(Corrections.RecordedStop stop) {
        var days = stop.to() == null
                ? "%s起".formatted(stop.from())
                : "%s至%s".formatted(stop.from(), stop.to().minusDays(1));
        return "%s（%s），%s".formatted(stop.suspension() ? "中止" : "扣除", stop.ground(), days);
    }

    private static String effect(Corrections.Effect effect) {
        var moved = Objects.equals(effect.from(), effect.to())
                ? effect.name()
                : "%s由%s变为%s".formatted(effect.name(), day(effect.from()), day(effect.to()));
        var state = effect.before().equals(effect.after())
                ? ""
                : "，由“%s”变为“%s”".formatted(STATES.get(effect.before()), STATES.get(effect.after()));
        var settle = effect.expired() ? "（届满的后果已经发生，不自动撤销，请另行处理）" : effect.expires() ? "（逾期的法律后果请另行处理）" : "";
        return moved + state + settle;
    }

    private static String day(LocalDate day) {
        return day == null ? "暂停计算" : day.toString();
    }
}
