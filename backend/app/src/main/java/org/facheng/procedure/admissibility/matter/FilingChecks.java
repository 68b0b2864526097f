package org.facheng.procedure.admissibility.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facheng.platform.ProblemException.InputError;

/** What must hold between the fields of a matter and at the desk where it is filed. */
final class FilingChecks {

    private static final String PROCEDURE = "reconsideration";

    private final FilingDesk desk;
    private final List<InputError> errors = new ArrayList<>();

    FilingChecks(FilingDesk desk) {
        this.desk = desk;
    }

    List<InputError> check(Matter matter) {
        if (!PROCEDURE.equals(matter.procedure())) {
            error("/procedure", "这里只能登记行政复议事项（reconsideration）。", "Only reconsideration matters can be filed here.");
        }
        if (matter.receivedOn().isAfter(desk.today())) {
            error("/receivedOn", "“收到日期”不能晚于今天（" + desk.today() + "）。", "Must not lie in the future.");
        }
        if (matter.receivedBy() != null && !desk.units().contains(matter.receivedBy())) {
            error(
                    "/receivedBy",
                    "没有名为“" + matter.receivedBy() + "”的收件单位；可选：" + String.join("、", desk.units()) + "。",
                    "Unknown unit. Known units: " + String.join(", ", desk.units()));
        }
        dates(matter);
        obstacles(matter.declared().obstacles());
        return List.copyOf(errors);
    }

    /** All of these come before the application does. */
    private void dates(Matter matter) {
        LocalDate received = matter.receivedOn();
        Declared declared = matter.declared();
        notAfter(received, matter.act().dateMade(), "/act/dateMade", "作出日期");
        notAfter(received, matter.act().dateKnown(), "/act/dateKnown", "知道日期");
        notAfter(received, declared.postedOn(), "/declared/postedOn", "交邮日期");
        notAfter(received, declared.handedToActingOrganOn(), "/declared/handedToActingOrganOn", "提交原机关日期");
        notAfter(received, declared.relayedOn(), "/declared/relayedOn", "原机关转送日期");
        relay(declared);
        notAfter(received, declared.requestReceivedOn(), "/declared/requestReceivedOn", "履职请求收到日期");
        notAfter(received, declared.rightsKnownOn(), "/declared/rightsKnownOn", "知道申请权利、机关和期限的日期");
        notAfter(received, declared.priorDecisionOn(), "/declared/priorDecisionOn", "前案决定日期");
    }

    /** Only what was handed over can be relayed, and not before. */
    private void relay(Declared declared) {
        LocalDate handed = declared.handedToActingOrganOn();
        if (declared.relayedOn() != null
                && (handed == null || declared.relayedOn().isBefore(handed))) {
            error(
                    "/declared/relayedOn",
                    "填写“原机关转送日期”的，应当填写向该机关提交申请的日期，转送日期不能早于提交日期。",
                    "What was relayed must have been handed over, not later than that.");
        }
    }

    private void notAfter(LocalDate received, LocalDate day, String pointer, String label) {
        if (day != null && day.isAfter(received)) {
            error(pointer, "“" + label + "”不能晚于收到日期（" + received + "）。", "Must not be later than the day of receipt.");
        }
    }

    private void obstacles(List<Obstacle> obstacles) {
        for (int i = 0; i < obstacles.size(); i++) {
            if (obstacles.get(i).to().isBefore(obstacles.get(i).from())) {
                error(
                        "/declared/obstacles/" + i + "/to",
                        "“障碍消除日期”不能早于障碍开始日期。",
                        "Must not be before the obstacle began.");
            }
        }
    }

    private void error(String pointer, String zh, String en) {
        errors.add(new InputError(pointer, zh, en));
    }
}
