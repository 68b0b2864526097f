package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 受理后发现法律规定的较短复议期限: the period that runs is counted by that law from now on, in either procedure (行政复议法第六十二条). */
@Component
class ShortenPeriodAct implements CaseAct {

    private static final String LIMIT = "decide-ordinary";
    private static final String FACT = "shorter-period-fixed";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Deadlines deadlines;
    private final ShorterInSimplified simplified;
    private final Clock clock;

    ShortenPeriodAct(Deadlines deadlines, ShorterInSimplified simplified, Clock clock) {
        this.deadlines = deadlines;
        this.simplified = simplified;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "shorten-decision-period";
    }

    /**
     * A period that is over already is the law's all the same: it is recorded as missed on its day, once somebody has said that this is so.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code period_already_over} where nobody has; 422 {@code period_not_over},
     *     {@code period_not_shorter}
     */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var today = LocalDate.now(clock);
        var period = new Deadlines.FixedPeriod(
                form.path("days").asInt(), form.path("unit").asString());
        boolean inSimplified = simplified.runs(file.id());
        var limit = inSimplified ? ShorterInSimplified.LIMIT : LIMIT;
        var fact = new Deadlines.NewFact(inSimplified ? ShorterInSimplified.FACT : FACT, today, null, null, period);
        var present = deadlines.find(file.id(), limit).map(Deadline::due);
        deadlines.endUnder(file.id(), limit, fact).ifPresent(end -> {
            boolean over = form.path("over").asBoolean(false);
            if (end.isBefore(today) && !over) {
                throw over(end);
            }
            if (over && !end.isBefore(today)) {
                throw notOver(end);
            }
            if (present.filter(end::isBefore).isEmpty()) {
                throw notShorter(end);
            }
        });
        if (inSimplified) {
            simplified.hold(file.id(), period, form.path("law").asString(""));
        }
    }

    private static RuntimeException over(LocalDate end) {
        return Problems.invalid(
                        "period_already_over",
                        ("按该法律规定的期限，本案至%s已经届满。请核对期限；确实如此的，“已经届满，仍然登记”选“是”后再次提交："
                                        + "本案记为逾期未作决定，请立即报告行政复议机构的负责人，尽快作出行政复议决定，"
                                        + "并告知申请人：可以自期限届满之日起十五日内向人民法院起诉（行政诉讼法第四十五条），"
                                        + "也可以向上级行政机关反映（行政复议法第三十五条）。")
                                .formatted(DAY.format(end)),
                        ("Under that law the period was over on %s. Check it; if so, say so and submit again: the case counts as undecided "
                                        + "in time. Report to the head of the office, decide at once, and tell the applicant that a suit is "
                                        + "open within fifteen days of that day.")
                                .formatted(end))
                .at("/form/over", "按此期限已于" + DAY.format(end) + "届满，请核对", "over on " + end + ": confirm");
    }

    private static RuntimeException notOver(LocalDate end) {
        return Problems.invalid(
                        "period_not_over",
                        "按登记的期限，审理期限至%s届满，尚未届满：请将“已经届满，仍然登记”改为“否”。".formatted(DAY.format(end)),
                        "The period ends on %s and is not over.".formatted(end))
                .at("/form/over", "尚未届满", "not over");
    }

    private static RuntimeException notShorter(LocalDate end) {
        return Problems.invalid(
                        "period_not_shorter",
                        "按登记的期限，审理期限至%s届满，并不早于现在计算的届满日；只有法律规定的期限更短的才登记。".formatted(DAY.format(end)),
                        "The period would end on %s, no earlier than it does now.".formatted(end))
                .at("/form/days", "不比现在的期限短", "not shorter than the present period");
    }
}
