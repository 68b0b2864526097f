package org.facheng.clock;

import static org.facheng.clock.Phrases.noteEn;
import static org.facheng.clock.Phrases.noteZh;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences about days that do not count: suspended, or left out. */
final class SuspensionSteps {

    private SuspensionSteps() {}

    /** @param counts whether the day after them counts */
    static Step leftOut(Run run, boolean counts) {
        List<Label> grounds = run.span().grounds();
        LocalDate resumed = run.through().plusDays(1);
        String daysZh = Dates.zh(run.from(), run.through());
        String daysEn = Dates.en(run.from(), run.through());
        return new Step(
                run.span().suspends() ? StepKind.SUSPENDED : StepKind.EXCLUDED,
                run.from(),
                run.through(),
                null,
                daysZh + whyZh(grounds) + "不计入" + (counts ? "；" + Dates.zh(resumed) + "恢复计算" : ""),
                daysEn + ": " + whyEn(grounds) + "not counted"
                        + (counts ? "; counted again from " + Dates.en(resumed) : ""));
    }

    private static String whyZh(List<Label> grounds) {
        return grounds.isEmpty() ? "中止，" : noteZh(grounds);
    }

    private static String whyEn(List<Label> grounds) {
        return grounds.isEmpty() ? "suspended, " : noteEn(grounds).strip() + " ";
    }

    /**
     * @param later extensions in another unit that come after what remains
     */
    static Step paused(Suspensions.Span span, int remaining, PeriodUnit unit, List<PeriodTerms.Leg> later) {
        String sinceZh = "自" + Dates.zh(span.from()) + "起" + whyZh(span.grounds()) + "停止计算";
        String sinceEn = "Not counted since " + Dates.en(span.from()) + noteEn(span.grounds());
        String thenZh = later.stream()
                .map(leg -> "，另有延长的" + leg.unit().zh(leg.amount()))
                .collect(Collectors.joining());
        String thenEn = later.stream()
                .map(leg -> ", then " + leg.unit().en(leg.amount()) + " of extension")
                .collect(Collectors.joining());
        return Phrases.step(
                StepKind.PAUSED,
                span.from(),
                sinceZh + "，尚余" + unit.zh(remaining) + thenZh + "，恢复之日起继续计算",
                sinceEn + "; " + unit.en(remaining) + " left" + thenEn + ", counted on from the day of resumption");
    }
}
