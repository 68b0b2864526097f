package org.facheng.clock;

import java.time.LocalDate;

/** The sentences about counting on: where it arrived and where the period ends. */
final class CountingSteps {

    private CountingSteps() {}

    /**
     * @param days the leg's length in the days that were counted
     * @param uninterrupted whether nothing was suspended, so that a month ends on its own day
     */
    static Step counted(PeriodTerms.Leg leg, int days, LocalDate origin, LocalDate end, boolean uninterrupted) {
        String dateZh = Dates.zh(end);
        String dateEn = Dates.en(end);
        if (leg.unit() == PeriodUnit.WORKING_DAYS) {
            return counted(end, "第" + leg.unit().zh(days) + "为" + dateZh, "Working day " + days + " is " + dateEn);
        }
        if (leg.unit() == PeriodUnit.CALENDAR_DAYS) {
            return counted(
                    end,
                    "按自然日连续计算，第" + leg.unit().zh(days) + "为" + dateZh,
                    "Every day counts; day " + days + " is " + dateEn);
        }
        if (!uninterrupted) {
            return counted(
                    end,
                    leg.unit().zh(leg.amount()) + "折合" + days + "日，扣除不计入的日数后，期间的最后一日为" + dateZh,
                    leg.unit().en(leg.amount()) + " make " + days + " days; without the days not counted the last is "
                            + dateEn);
        }
        return origin.getDayOfMonth() == end.getDayOfMonth()
                ? counted(end, "到期月的对应日为" + dateZh, "The same day of the due month is " + dateEn)
                : counted(
                        end,
                        "到期月没有对应日，以月末日" + dateZh + "为期间的最后一日",
                        "The due month has no such day; its last day is " + dateEn);
    }

    static Step countedBack(PeriodTerms terms, LocalDate end) {
        String lengthEn = terms.unit().en(terms.amount());
        return counted(
                end,
                "倒推第" + terms.unit().zh(terms.amount()) + "为" + Dates.zh(end),
                Dates.en(end) + " is " + lengthEn + " before");
    }

    static Step rolledOver(CalendarDay rawEnd, LocalDate to) {
        String dayZh = Dates.zh(rawEnd.date()) + "（" + Dates.weekdayZh(rawEnd.date()) + "）";
        String dayEn = Dates.weekdayEn(rawEnd.date()) + ", " + Dates.en(rawEnd.date());
        String whyEn = RestSteps.restEn(rawEnd);
        return new Step(
                StepKind.ROLLED_OVER,
                rawEnd.date(),
                to,
                rawEnd.notice(),
                "期限届满日" + dayZh + "为" + RestSteps.restZh(rawEnd) + "，顺延至其后第一个工作日" + Dates.zh(to),
                "The last day, " + dayEn + ", rests (" + whyEn + "); it moves to the next working day, "
                        + Dates.en(to));
    }

    /** What may still move the date: the days it rests on for whose year there is no notice. */
    static Step provisional(LocalDate finalThrough, LocalDate from, LocalDate to) {
        int first = finalThrough.getYear() + 1;
        int last = Math.max(first, to.getYear());
        String yearsZh = first == last ? first + "年" : first + "年至" + last + "年";
        String yearsEn = first == last ? "" + first : first + " to " + last;
        return new Step(
                StepKind.PROVISIONAL,
                from,
                to,
                null,
                yearsZh + "的放假安排尚未公布，" + Dates.zh(from, to) + "如有放假或者调休，最后一日可能变动，结果为暂定",
                "The holidays of " + yearsEn + " are not published yet; a day off or a shifted working day on "
                        + Dates.en(from, to) + " can still move the last day: the result is provisional");
    }

    static Step beyondCalendar(LocalDate rawEnd, LocalDate last) {
        return Phrases.step(
                StepKind.PROVISIONAL,
                rawEnd,
                "工作日历只到" + Dates.zh(last) + "，" + Dates.zh(rawEnd) + "是否顺延待日历更新后确定，结果为暂定",
                "The work calendar ends on " + Dates.en(last) + "; whether " + Dates.en(rawEnd)
                        + " rolls over is still open");
    }

    static Step result(LocalDate deadline) {
        return Phrases.step(
                StepKind.RESULT,
                deadline,
                "最后一日为" + Dates.zh(deadline) + "（" + Dates.weekdayZh(deadline) + "），至当日24时止",
                "The last day is " + Dates.weekdayEn(deadline) + ", " + Dates.en(deadline) + ", until 24:00");
    }

    private static Step counted(LocalDate end, String zh, String en) {
        return Phrases.step(StepKind.COUNTED, end, zh, en);
    }
}
