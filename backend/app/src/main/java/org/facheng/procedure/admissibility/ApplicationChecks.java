package org.facheng.procedure.admissibility;

import java.time.LocalDate;
import org.facheng.procedure.matter.Declared;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.MatterChecks;
import org.facheng.procedure.matter.MatterFaults;

/** What must hold between the days an application for reconsideration states: all of them come before the application does. */
final class ApplicationChecks implements MatterChecks {

    @Override
    public void check(Matter matter, MatterFaults faults) {
        Declared declared = matter.declared();
        faults.notAfterReceipt(matter, matter.act().dateMade(), "/act/dateMade", "作出日期");
        faults.notAfterReceipt(matter, matter.act().dateKnown(), "/act/dateKnown", "知道日期");
        faults.notAfterReceipt(matter, declared.petitionedOn(), "/declared/petitionedOn", "信访日期");
        faults.notAfterReceipt(matter, declared.postedOn(), "/declared/postedOn", "交邮日期");
        faults.notAfterReceipt(matter, declared.handedToActingOrganOn(), "/declared/handedToActingOrganOn", "提交原机关日期");
        faults.notAfterReceipt(matter, declared.relayedOn(), "/declared/relayedOn", "原机关转送日期");
        relay(declared, faults);
        faults.notAfterReceipt(matter, declared.requestReceivedOn(), "/declared/requestReceivedOn", "履职请求收到日期");
        faults.notAfterReceipt(matter, declared.rightsKnownOn(), "/declared/rightsKnownOn", "知道申请权利、机关和期限的日期");
        faults.notAfterReceipt(matter, declared.priorDecisionOn(), "/declared/priorDecisionOn", "前案决定日期");
        faults.obstacles(declared.obstacles());
    }

    /** Only what was handed over can be relayed, and not before. */
    private static void relay(Declared declared, MatterFaults faults) {
        LocalDate handed = declared.handedToActingOrganOn();
        if (declared.relayedOn() != null
                && (handed == null || declared.relayedOn().isBefore(handed))) {
            faults.add(
                    "/declared/relayedOn",
                    "填写“原机关转送日期”的，应当填写向该机关提交申请的日期，转送日期不能早于提交日期。",
                    "What was relayed must have been handed over, not later than that.");
        }
    }
}
