package org.facheng.clock;

import java.util.Arrays;

/** How a period is counted. {@link #toString()} is the code used in data and JSON. */
public enum PeriodUnit {
    /** 工作日: the n-th working day after the start. */
    WORKING_DAYS("working_days", "个工作日", "working day"),
    /** 日: every day counts; the end may roll over. */
    CALENDAR_DAYS("calendar_days", "日", "day"),
    /** 月: the same day of the due month, else its last day (民法典第二百零二条). */
    MONTHS("months", "个月", "month"),
    /** 年: as months. */
    YEARS("years", "年", "year"),
    /** The n-th working day before an event, e.g. a hearing. */
    WORKING_DAYS_BEFORE("working_days_before", "个工作日", "working day"),
    /** n days before an event; never rolls. */
    CALENDAR_DAYS_BEFORE("calendar_days_before", "日", "day");

    private final String code;
    private final String zh;
    private final String en;

    PeriodUnit(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /**
     * @throws InvalidPeriodException {@code invalid_unit} for an unknown code
     */
    public static PeriodUnit of(String code) {
        return Arrays.stream(values())
                .filter(unit -> unit.code.equals(code))
                .findFirst()
                .orElseThrow(InvalidPeriodException::invalidUnit);
    }

    public String code() {
        return code;
    }

    /** Counted backwards from an event. */
    public boolean backward() {
        return this == WORKING_DAYS_BEFORE || this == CALENDAR_DAYS_BEFORE;
    }

    /** Only working days count. */
    public boolean inWorkingDays() {
        return this == WORKING_DAYS || this == WORKING_DAYS_BEFORE;
    }

    boolean inMonths() {
        return this == MONTHS || this == YEARS;
    }

    String zh(int amount) {
        return amount + zh;
    }

    String en(int amount) {
        return amount + " " + en + (amount == 1 ? "" : "s");
    }

    @Override
    public String toString() {
        return code;
    }
}
