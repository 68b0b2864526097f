package org.facheng.clock;

import static org.facheng.clock.Phrases.noteEn;
import static org.facheng.clock.Phrases.noteZh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The sentences that come first: from when, how long, how much longer. */
final class OpeningSteps {

    private OpeningSteps() {}

    static List<Step> of(PeriodTerms terms) {
        List<Step> steps = new ArrayList<>();
        steps.add(start(terms));
        steps.add(Phrases.step(
                StepKind.LENGTH,
                null,
                "期限为" + terms.unit().zh(terms.amount()) + noteZh(terms.basis()),
                "The period is " + terms.unit().en(terms.amount()) + noteEn(terms.basis())));
        int total = terms.amount();
        for (PeriodTerms.Lengthening extension : terms.extensions()) {
            if (terms.extensionAfterRoll()) {
                steps.add(extended(extension, "自顺延后的届满日接续计算", "counted on from the last day after roll-over"));
            } else if (extension.unit() == terms.unit()) {
                total = Math.addExact(total, extension.amount());
                steps.add(extended(
                        extension, "合计" + terms.unit().zh(total), terms.unit().en(total) + " in all"));
            } else {
                steps.add(extended(extension, "自原期限届满（不顺延）接续计算", "counted on from the end before roll-over"));
            }
        }
        return steps;
    }

    private static Step start(PeriodTerms terms) {
        LocalDate day = terms.start();
        Label name = terms.startName();
        String zh = "自" + Dates.zh(day) + noteZh(name == null ? null : name.zh());
        String en = Dates.en(day) + noteEn(name == null ? null : name.en());
        if (terms.unit().backward()) {
            return start(day, zh + "起向前倒推，当日不计入", "Counted back from " + en + ", that day not included");
        }
        return terms.startDayCounts()
                ? start(day, zh + "起算，当日计入", "Counted from " + en + ", that day included")
                : start(day, zh + "次日起算", "Counted from the day after " + en);
    }

    private static Step start(LocalDate day, String zh, String en) {
        return Phrases.step(StepKind.START, day, zh, en);
    }

    private static Step extended(PeriodTerms.Lengthening extension, String thenZh, String thenEn) {
        String byZh = extension.by() == null ? "" : "经" + extension.by().zh() + "批准，";
        String byEn =
                extension.by() == null ? "" : ", approved by " + extension.by().en();
        String lengthZh = extension.unit().zh(extension.amount());
        String lengthEn = extension.unit().en(extension.amount());
        return Phrases.step(
                StepKind.EXTENDED,
                null,
                byZh + "延长" + lengthZh + noteZh(extension.basis()) + "，" + thenZh,
                "Extended by " + lengthEn + byEn + noteEn(extension.basis()) + ", " + thenEn);
    }
}
