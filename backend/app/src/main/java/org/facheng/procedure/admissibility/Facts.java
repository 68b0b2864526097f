package org.facheng.procedure.admissibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.advice.FilingFacts;
import org.facheng.procedure.matter.Declared;
import org.facheng.procedure.matter.Matter;

/** Draws the facts of a filing together. */
final class Facts {

    private Facts() {}

    static FilingFacts of(Inquiry inquiry, Decision decision) {
        Matter matter = inquiry.matter();
        ApplicationPeriod period = inquiry.period();
        List<DatedFact> facts = new ArrayList<>(period.facts());
        facts.add(new DatedFact("application-filed", matter.filedOn(), filedHow(matter)));
        if (!inquiry.context().receivedByReconsiderationOrgan()) {
            handedOver(inquiry).ifPresent(facts::add);
            return inOrder(facts, period);
        }
        facts.addAll(relay(inquiry));
        facts.add(new DatedFact("application-received", matter.receivedOn(), "收件登记"));
        if (decision == Decision.CORRECT || decision == Decision.CHANGE_RESPONDENT) {
            facts.add(new DatedFact("correction-needed", matter.receivedOn(), "受理审查规则：" + decision.label()));
        }
        return inOrder(facts, period);
    }

    /** The organ that imposed the penalty has it: its period to relay runs, no review does (第三十二条第二款). */
    private static Optional<DatedFact> handedOver(Inquiry inquiry) {
        return Competence.relayed(inquiry)
                ? Optional.of(
                        new DatedFact("acting-organ-received", inquiry.matter().receivedOn(), "收件登记"))
                : Optional.empty();
    }

    /** The way the application took, as the letter of that organ says; without one, by the day it was handed over and that of its receipt here. */
    private static List<DatedFact> relay(Inquiry inquiry) {
        Matter matter = inquiry.matter();
        Declared declared = matter.declared();
        if (declared.relayedOn() != null) {
            return relay(declared.handedToActingOrganOn(), declared.relayedOn(), "作出处罚的机关的转送函");
        }
        return cameByActingOrgan(matter)
                ? relay(declared.handedToActingOrganOn(), matter.receivedOn(), "填写的提交原机关日期和收到申请之日；没有转送函，请核实转送日期")
                : List.of();
    }

    /** What is filed here online comes from the applicant, whatever else was handed in elsewhere. */
    private static boolean cameByActingOrgan(Matter matter) {
        return matter.declared().handedToActingOrganOn() != null
                && Competence.mayBeHandedOver(matter)
                && !"portal".equals(matter.channel());
    }

    private static List<DatedFact> relay(LocalDate handed, LocalDate relayed, String proof) {
        return List.of(
                new DatedFact("acting-organ-received", handed, proof),
                new DatedFact("application-relayed", relayed, proof));
    }

    private static FilingFacts inOrder(List<DatedFact> facts, ApplicationPeriod period) {
        facts.sort(Comparator.comparing(DatedFact::on));
        return new FilingFacts(List.copyOf(facts), period.suspensions());
    }

    private static String filedHow(Matter matter) {
        if (matter.declared().handedToActingOrganOn() != null) {
            return "提交作出行政行为的机关之日";
        }
        if (LedOver.saved(matter)) {
            return "提出信访事项之日（口径：信访引导至行政复议时的申请日）";
        }
        if ("portal".equals(matter.channel())) {
            return "互联网提交之日";
        }
        return matter.declared().postedOn() != null ? "交邮之日" : "收到申请之日";
    }
}
