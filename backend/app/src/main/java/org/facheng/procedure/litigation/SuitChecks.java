package org.facheng.procedure.litigation;

import java.time.LocalDate;
import org.facheng.procedure.matter.Act;
import org.facheng.procedure.matter.CourtLetter;
import org.facheng.procedure.matter.CourtStage;
import org.facheng.procedure.matter.Declared;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.MatterChecks;
import org.facheng.procedure.matter.MatterFaults;
import org.facheng.procedure.matter.Reconsideration;

/** What must hold between the days the papers of a court state. */
final class SuitChecks implements MatterChecks {

    @Override
    public void check(Matter matter, MatterFaults faults) {
        Act act = matter.act();
        Declared declared = matter.declared();
        boolean suggestion = CourtPapers.of(matter).stage() == CourtStage.PROCURATOR_SUGGESTION;
        if (suggestion && matter.suggestion() != null) {
            laterThanSignature(matter, matter.suggestion().replyBy(), "/suggestion/replyBy", "要求回复的日期", faults);
        }
        CourtLetter letter = matter.courtLetter();
        if (letter != null) {
            laterThanSignature(matter, letter.until(), "/courtLetter/until", "要求答复的最后一日", faults);
        }
        if (!CourtPapers.of(matter).stage().ofOthers()) {
            DocketChecks.check(CourtPapers.of(matter), faults);
        }
        faults.notAfterReceipt(matter, matter.submission().signedFor(), "/submission/signedFor", "签收日期");
        faults.notAfterReceipt(matter, matter.suedOn(), "/suedOn", "起诉日期");
        faults.notAfterReceipt(matter, act.dateMade(), "/act/dateMade", "作出日期");
        faults.notAfterReceipt(matter, act.dateKnown(), "/act/dateKnown", "知道日期");
        faults.notAfterReceipt(matter, declared.requestReceivedOn(), "/declared/requestReceivedOn", "履职请求收到日期");
        faults.notAfterReceipt(matter, declared.rightsKnownOn(), "/declared/rightsKnownOn", "知道起诉期限的日期");
        faults.obstacles(declared.obstacles());
        if (act.reconsideration() != null) {
            reconsideration(matter, act.reconsideration(), faults);
        }
    }

    private static void laterThanSignature(
            Matter matter, LocalDate last, String at, String title, MatterFaults faults) {
        LocalDate signed = CourtPapers.of(matter).signedOn();
        if (last != null && !last.isAfter(signed)) {
            faults.add(at, "“" + title + "”应当晚于签收日期（" + signed + "）。", "Must be after the day of signature.");
        }
    }

    private static void reconsideration(Matter matter, Reconsideration reconsidered, MatterFaults faults) {
        String at = "/act/reconsideration/";
        faults.notAfterReceipt(matter, reconsidered.acceptedOn(), at + "acceptedOn", "复议受理日期");
        faults.notAfterReceipt(matter, reconsidered.decidedOn(), at + "decidedOn", "复议决定日期");
        faults.notAfterReceipt(matter, reconsidered.servedOn(), at + "servedOn", "收到复议决定的日期");
        faults.notAfterReceipt(matter, reconsidered.periodEndedOn(), at + "periodEndedOn", "复议期限届满日期");
        LocalDate decided = reconsidered.decidedOn();
        LocalDate served = reconsidered.servedOn();
        if (decided != null && served != null && served.isBefore(decided)) {
            faults.add(at + "servedOn", "“收到复议决定的日期”不能早于复议决定日期（" + decided + "）。", "Must not be before the decision.");
        }
    }
}
