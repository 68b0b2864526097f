package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.admissibility.DaysToApply;
import org.facheng.procedure.advice.CompetentOrgan;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.advice.Met;
import org.facheng.procedure.advice.NamedOrgan;
import org.facheng.procedure.matter.PetitionSubject;

/**
 * An act complained of has its reconsideration: the petitioner is told the way, the organ and the last day (信访工作条例第三十一条第四项,
 * 行政复议法第二十条). Its period runs on whatever becomes of the petition; that the petition delayed the application may count as a good reason
 * 正当理由 (an interpretation, for the reconsideration organ to judge).
 */
final class WayToReconsideration implements Rule {

    private static final Topic TOPIC = new Topic("reconsideration-apply", "申请行政复议的期限");
    private static final String LED = "信访工作条例第三十一条第四项";
    private static final String NOT_SAVED =
            "收到信访件不等于申请行政复议，不保全申请期限；申请因信访耽误的，可以作为“其他正当理由”向行政复议机关说明，由其审查（行政复议法第二十条第二款，系统口径，待确认）。";

    private static final String SAVED = "按照本机关的口径，经同意转入行政复议的，以收到信访件之日为申请日（系统口径，待确认）。";

    @Override
    public Optional<Finding> examine(Petition petition) {
        return applies(petition) ? Optional.of(way(petition)) : Optional.empty();
    }

    static boolean applies(Petition petition) {
        return petition.matter().subject() == PetitionSubject.ADMINISTRATIVE_ACT;
    }

    /** Whether the last day can be told: when the act was known, and that the right was told with it, are on record (行政复议法第二十条第一款、第三款). */
    static boolean certain(Petition petition) {
        var matter = petition.matter();
        return matter.act().knownOn() != null
                && Boolean.TRUE.equals(matter.declared().rightsInformed());
    }

    static DaysToApply days(Petition petition) {
        return DaysToApply.of(petition.matter(), petition.days());
    }

    private static Finding way(Petition petition) {
        DaysToApply days = days(petition);
        String basis = days.basis().isEmpty() ? LED : LED + "，" + days.basis();
        if (days.basis().isEmpty()) {
            return TOPIC.open(days.detail(), basis);
        }
        return TOPIC.by(
                days.open() ? Met.MET : Met.OPEN,
                days.lastDay(),
                "如在收到信访件当日申请行政复议：" + days.detail() + organ(petition) + (petition.savesPeriod() ? SAVED : NOT_SAVED),
                basis);
    }

    private static String organ(Petition petition) {
        NamedOrgan respondent = NamedOrgan.of(petition.matter().respondent(), petition.context());
        return CompetentOrgan.of(respondent, petition.context())
                .map(organ -> "向" + organ.name() + "申请（" + organ.basis() + "）。")
                .orElse("向有管辖权的行政复议机关申请。");
    }
}
