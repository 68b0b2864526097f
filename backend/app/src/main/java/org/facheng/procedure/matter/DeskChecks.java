package org.facheng.procedure.matter;

/** What must hold at the desk where a matter is filed, whatever its procedure. */
final class DeskChecks {

    private DeskChecks() {}

    static void check(Matter matter, FilingDesk desk, MatterFaults faults) {
        if (matter.receivedOn().isAfter(desk.today())) {
            faults.add("/receivedOn", "“收到日期”不能晚于今天（" + desk.today() + "）。", "Must not lie in the future.");
        }
        if (matter.receivedBy() != null && !desk.units().contains(matter.receivedBy())) {
            faults.add(
                    "/receivedBy",
                    "没有名为“" + matter.receivedBy() + "”的收件单位；可选：" + String.join("、", desk.units()) + "。",
                    "Unknown unit. Known units: " + String.join(", ", desk.units()));
        }
    }
}
