package org.facheng.procedure.admissibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.facheng.procedure.admissibility.matter.Matter;

/** Draws the facts of a filing together. */
final class Facts {

    private Facts() {}

    static FilingFacts of(Matter matter, ApplicationPeriod period, Decision decision) {
        List<DatedFact> facts = new ArrayList<>(period.facts());
        facts.add(new DatedFact("application-filed", matter.filedOn(), filedHow(matter)));
        facts.add(new DatedFact("application-received", matter.receivedOn(), "收件登记"));
        if (decision == Decision.CORRECT || decision == Decision.CHANGE_RESPONDENT) {
            facts.add(new DatedFact("correction-needed", matter.receivedOn(), "受理审查规则：" + decision.label()));
        }
        facts.sort(Comparator.comparing(DatedFact::on));
        return new FilingFacts(List.copyOf(facts), period.suspensions());
    }

    private static String filedHow(Matter matter) {
        if (matter.declared().handedToActingOrganOn() != null) {
            return "提交作出行政行为的机关之日";
        }
        if ("portal".equals(matter.channel())) {
            return "互联网提交之日";
        }
        return matter.declared().postedOn() != null ? "交邮之日" : "收到申请之日";
    }
}
