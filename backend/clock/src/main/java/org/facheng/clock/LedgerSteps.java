package org.facheng.clock;

import static org.facheng.clock.Phrases.noteEn;
import static org.facheng.clock.Phrases.noteZh;

import java.time.LocalDate;

/** The sentences about what was recorded. */
final class LedgerSteps {

    private LedgerSteps() {}

    static Label ground(ClockEvent.Suspended suspended) {
        Label ground = suspended.ground();
        return cited(new Label("中止：" + ground.zh(), "suspended: " + ground.en()), suspended.basis());
    }

    static Label ground(ClockEvent.Excluded excluded) {
        return cited(excluded.ground(), excluded.basis());
    }

    private static Label cited(Label ground, Citation basis) {
        return basis == null ? ground : new Label(ground.zh() + "，" + basis.text(), ground.en() + ", " + basis.text());
    }

    static Step corrected(ClockEvent.StartCorrected correction) {
        LocalDate on = correction.on();
        LocalDate decidedOn = correction.decidedOn();
        return Phrases.step(
                StepKind.CORRECTED,
                on,
                "起算日于" + Dates.zh(decidedOn) + "更正为" + Dates.zh(on) + noteZh(correction.reason()),
                "The start was corrected on " + Dates.en(decidedOn) + " to " + Dates.en(on)
                        + noteEn(correction.reason()));
    }

    static Step lengthFixed(ClockEvent.LengthFixed fixed) {
        return Phrases.step(
                StepKind.LENGTH_FIXED,
                fixed.on(),
                "期限的长度依照登记的规定：" + fixed.by().zh() + "（" + Dates.zh(fixed.on()) + "登记）",
                "The length is as recorded on " + Dates.en(fixed.on()) + ": "
                        + fixed.by().en());
    }

    static Step annulled(ClockEvent.Annulled annulled) {
        LocalDate from = annulled.from();
        LocalDate last = annulled.to() == null ? null : annulled.to().minusDays(1);
        Label ground = cited(annulled.ground(), annulled.basis());
        return Phrases.step(
                StepKind.ANNULLED,
                from,
                "曾记录" + (last == null ? "自" + Dates.zh(from) + "起" : Dates.zh(from, last)) + noteZh(ground.zh())
                        + "不计入，记录有误，" + Dates.zh(annulled.decidedOn()) + "撤销，照常计算",
                "It had been recorded that " + (last == null ? "days from " + Dates.en(from) : Dates.en(from, last))
                        + noteEn(ground.en()) + " do not count; taken back as an error on "
                        + Dates.en(annulled.decidedOn()) + ", counted as usual");
    }

    static Step overdue(LocalDate today) {
        return Phrases.step(
                StepKind.OVERDUE,
                today,
                "截至" + Dates.zh(today) + "，期限已经届满，尚未完成",
                "On " + Dates.en(today) + " the period has expired and it is not done");
    }

    static Step ended(ClockEvent end, LocalDate due) {
        if (end instanceof ClockEvent.Met met) {
            return met(met.on(), due);
        }
        return end instanceof ClockEvent.Missed missed ? missed(missed.on()) : cancelled((ClockEvent.Cancelled) end);
    }

    private static Step met(LocalDate on, LocalDate due) {
        boolean late = due != null && on.isAfter(due);
        return Phrases.step(
                StepKind.MET,
                on,
                Dates.zh(on) + (late ? "完成，已超过期限" : "完成，未超过期限"),
                "Done on " + Dates.en(on) + (late ? ", after the period expired" : ", within the period"));
    }

    private static Step missed(LocalDate on) {
        return Phrases.step(
                StepKind.MISSED,
                on,
                "期限届满未完成，" + Dates.zh(on) + "记录逾期",
                "Not done when the period expired; recorded on " + Dates.en(on));
    }

    private static Step cancelled(ClockEvent.Cancelled event) {
        return Phrases.step(
                StepKind.CANCELLED,
                event.on(),
                Dates.zh(event.on()) + "起不再适用本期限" + noteZh(event.reason()),
                "No longer applies from " + Dates.en(event.on()) + noteEn(event.reason()));
    }
}
