package org.facheng.clock;

import java.time.LocalDate;

/**
 * A period that can't be computed. Codes: {@code invalid_unit}, {@code invalid_amount}, {@code invalid_start},
 * {@code invalid_suspension}, {@code unsupported}, {@code out_of_range}.
 */
public final class InvalidPeriodException extends RuntimeException {

    private final String code;
    private final String zh;
    private final String en;

    private InvalidPeriodException(String code, String zh, String en) {
        super(code + ": " + en);
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** Stable, for machines. */
    public String code() {
        return code;
    }

    /** For the user. */
    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    static InvalidPeriodException invalidUnit() {
        return new InvalidPeriodException("invalid_unit", "期限单位缺失或者不能识别", "The unit is missing or unknown");
    }

    static InvalidPeriodException invalidAmount() {
        return new InvalidPeriodException(
                "invalid_amount", "期限长度应当是正整数", "The length must be a whole number above zero");
    }

    static InvalidPeriodException invalidStart() {
        return new InvalidPeriodException(
                "invalid_start",
                "起算日和起算时刻应当提供一项；同时提供的，应当是同一日",
                "Give a start day or a start instant; if both, of the same day");
    }

    static InvalidPeriodException noDayOfAct() {
        return new InvalidPeriodException("invalid_start", "应当提供行为之日", "Give the day of the act");
    }

    static InvalidPeriodException invalidSuspension() {
        return new InvalidPeriodException(
                "invalid_suspension", "中止应当有开始日，恢复日应当晚于开始日", "A suspension needs a first day, and must end after it");
    }

    static InvalidPeriodException startDayOnlyForDays() {
        return new InvalidPeriodException(
                "unsupported",
                "起算当日计入只适用于自起算日向后、按日或者按工作日计算的期限",
                "The start day can count only in forward periods of days or working days");
    }

    static InvalidPeriodException backwardIsPlain() {
        return new InvalidPeriodException(
                "unsupported",
                "倒推的期限不能延长或者中止，延长的期限不能倒推",
                "A period counted backwards has no extension or suspension, and no extension counts backwards");
    }

    static InvalidPeriodException noEarliestStart() {
        return new InvalidPeriodException(
                "unsupported",
                "倒推的期限不能反推起算日；按月、按年计算且有中止的，也不能反推",
                "No start can be found for a period counted backwards, nor for months or years with a suspension");
    }

    /** Working days counted from a day of the calendar, or back from it, that the calendar has no more of. */
    static InvalidPeriodException leadsOutOfRange(LocalDate from, LocalDate first, LocalDate last) {
        return new InvalidPeriodException(
                "out_of_range",
                "由%s计算，超出工作日历的范围（%s至%s）".formatted(Dates.zh(from), Dates.zh(first), Dates.zh(last)),
                "Counted from %s it leads beyond the work calendar (%s to %s)"
                        .formatted(Dates.en(from), Dates.en(first), Dates.en(last)));
    }

    static InvalidPeriodException outOfRange(LocalDate date, LocalDate first, LocalDate last) {
        return new InvalidPeriodException(
                "out_of_range",
                "%s超出工作日历的范围（%s至%s）".formatted(Dates.zh(date), Dates.zh(first), Dates.zh(last)),
                "%s lies beyond the work calendar (%s to %s)"
                        .formatted(Dates.en(date), Dates.en(first), Dates.en(last)));
    }

    static InvalidPeriodException tooLong() {
        return new InvalidPeriodException("out_of_range", "期限过长，无法计算", "The period is too long to be computed");
    }
}
