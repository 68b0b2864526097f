package org.facheng.procedure.petition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What takes a petition over that goes by an administrative procedure 导入行政程序 (信访工作条例第三十一条第四项). */
public enum Target {
    RECONSIDERATION("行政复议"),
    TELECOM("电信用户申诉"),
    SME_PAYMENT("中小企业款项支付投诉"),
    RULING("行政裁决"),
    CONFIRMATION("行政确认"),
    LICENCE("行政许可"),
    PENALTY("行政处罚"),
    OTHER("其他行政程序");

    private final String label;

    Target(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As the interface writes it; a procedure of ours by its key. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static Target of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
