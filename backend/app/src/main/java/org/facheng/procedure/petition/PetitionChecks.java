package org.facheng.procedure.petition;

import java.util.List;
import org.facheng.procedure.matter.Act;
import org.facheng.procedure.matter.Declared;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.MatterChecks;
import org.facheng.procedure.matter.MatterFaults;
import org.facheng.procedure.matter.Previous;
import org.facheng.procedure.matter.Proceeding;

/** What must hold between the days a petition states. */
final class PetitionChecks implements MatterChecks {

    @Override
    public void check(Matter matter, MatterFaults faults) {
        Act act = matter.act();
        Declared declared = matter.declared();
        faults.notAfterReceipt(matter, act.dateMade(), "/act/dateMade", "作出日期");
        faults.notAfterReceipt(matter, act.dateKnown(), "/act/dateKnown", "知道日期");
        faults.notAfterReceipt(matter, declared.postedOn(), "/declared/postedOn", "交邮日期");
        faults.notAfterReceipt(matter, declared.rightsKnownOn(), "/declared/rightsKnownOn", "知道申请权利、机关和期限的日期");
        faults.notAfterReceipt(matter, declared.requestReceivedOn(), "/declared/requestReceivedOn", "履职请求收到日期");
        faults.obstacles(declared.obstacles());
        previous(matter, faults);
        proceedings(matter, declared.otherProceedings(), "/declared/otherProceedings/", faults);
        proceedings(matter, declared.pendingElsewhere(), "/declared/pendingElsewhere/", faults);
        faults.notAfterReceipt(matter, matter.transfer().firstReceivedOn(), "/transfer/firstReceivedOn", "信访人首次提出的日期");
        var due = matter.transfer().dueOn();
        if (due != null && due.isBefore(matter.receivedOn())) {
            faults.add(
                    "/transfer/dueOn",
                    "“要求反馈结果的日期”不能早于收到日期（" + matter.receivedOn() + "）。",
                    "Must not be before the day of receipt.");
        }
    }

    private static void previous(Matter matter, MatterFaults faults) {
        List<Previous> previous = matter.previous();
        for (int i = 0; i < previous.size(); i++) {
            faults.notAfterReceipt(matter, previous.get(i).on(), "/previous/" + i + "/on", "以往信访日期");
        }
    }

    private static void proceedings(Matter matter, List<Proceeding> all, String at, MatterFaults faults) {
        for (int i = 0; i < all.size(); i++) {
            faults.notAfterReceipt(matter, all.get(i).on(), at + i + "/on", "有关程序日期");
        }
    }
}
