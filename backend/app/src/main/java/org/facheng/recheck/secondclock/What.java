package org.facheng.recheck.secondclock;

/** What a difference is about. */
public enum What {
    CASE_MISSING(Kind.CLOCK, "案件"),
    CLOCK_MISSING(Kind.CLOCK, "起算"),
    FACT_MISSING(Kind.CLOCK, "起算依据"),
    LAW_MISSING(Kind.CLOCK, "法律规定"),
    CLOCK_TWICE(Kind.CLOCK, "重复起算"),
    UNCOUNTABLE(Kind.CLOCK, "计算"),
    NAME(Kind.CLOCK, "期限简称"),
    START(Kind.CLOCK, "起算日"),
    STATE(Kind.CLOCK, "状态"),
    DUE(Kind.CLOCK, "届满日"),
    RAW_END(Kind.CLOCK, "顺延前届满日"),
    DUE_EXCLUSIVE(Kind.CLOCK, "截止时刻"),
    STATUS(Kind.CLOCK, "是否确定"),
    MET_ON(Kind.CLOCK, "履行日"),
    LATE(Kind.CLOCK, "是否逾期履行"),
    WARN_ON(Kind.CLOCK, "预警日"),
    EDITION(Kind.CLOCK, "日历版次"),
    TIMER(Kind.TIMER, "到期时刻"),
    TIMER_FAILED(Kind.TIMER, "到期办理"),
    TIMER_WITHOUT_CLOCK(Kind.TIMER, "所等待的期限"),
    TIMERS_ASTRAY(Kind.TIMER, "不属于任何案件的定时器"),
    ITEM(Kind.ITEM, "显示的届满日"),
    ITEM_WITHOUT_CLOCK(Kind.ITEM, "所依据的期限"),
    ITEMS_ASTRAY(Kind.ITEM, "不属于任何案件的待办");

    /** Where the difference was found. */
    public enum Kind {
        CLOCK("期限"),
        TIMER("引擎定时器"),
        ITEM("待办");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** In Chinese, as people read it. */
        public String label() {
            return label;
        }
    }

    private final Kind kind;
    private final String label;

    What(Kind kind, String label) {
        this.kind = kind;
        this.label = label;
    }

    public Kind kind() {
        return kind;
    }

    /** In Chinese, as people read it. */
    public String label() {
        return label;
    }
}
