package org.facheng.procedure.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.advice.LastDays.Period;
import org.facheng.procedure.advice.Met;
import org.facheng.procedure.matter.PetitionKind;
import org.facheng.procedure.matter.Previous;
import org.facheng.procedure.matter.Previous.Kind;

/** A review 复查 or second review 复核 is asked for within thirty days of the answer (信访工作条例第三十五条、第三十六条第一款). */
final class ReviewInTime implements Rule {

    static final String ASK_REVIEW = "petition.ask-review";
    static final String ASK_RECHECK = "petition.ask-recheck";

    private static final Topic TOPIC = new Topic("review-in-time", "在规定期限内请求复查、复核");

    @Override
    public Optional<Finding> examine(Petition petition) {
        if (petition.is(PetitionKind.REVIEW_REQUEST)) {
            return Optional.of(examine(petition, Kind.REPLY, ASK_REVIEW, "信访工作条例第三十五条"));
        }
        return petition.is(PetitionKind.RECHECK_REQUEST)
                ? Optional.of(examine(petition, Kind.REVIEW, ASK_RECHECK, "信访工作条例第三十六条第一款"))
                : Optional.empty();
    }

    private static Finding examine(Petition petition, Kind answered, String limit, String article) {
        LocalDate served = petition.previous(answered).map(Previous::on).orElse(null);
        if (served == null) {
            return TOPIC.open("没有写明何时收到书面的" + answered.label() + "，请核实；三十日自收到之日起计算。", article);
        }
        Period period = petition.days().of(limit, served);
        LocalDate asked = petition.matter().filedOn();
        boolean inTime = period.allows(asked);
        return TOPIC.by(
                inTime ? Met.MET : Met.NOT_MET,
                period.lastDay(),
                "自收到" + answered.label() + "之日（" + Dates.zh(served) + "）起至" + Dates.zh(period.lastDay()) + "；信访人于"
                        + Dates.zh(asked) + "提出，" + (inTime ? "在期限内。" : "已经超过期限，请核实是否因信访人以外的原因耽误。"),
                article);
    }
}
