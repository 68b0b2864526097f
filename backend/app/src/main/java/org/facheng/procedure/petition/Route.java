package org.facheng.procedure.petition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The ways a petition can go: a closed list. */
public enum Route {
    SUGGESTION("建议意见，研究论证并回复", "第二十九条第一款"),
    DISCIPLINE("检举控告，转纪检监察机关或者有权处理的机关", "第三十条第一款、第三款"),
    LITIGATION("涉法涉诉，按照法定程序处理", "第二十八条第二款、第三十一条第一项"),
    ARBITRATION("导入仲裁", "第三十一条第二项"),
    PARTY("导入党员申诉、申请复审等程序", "第三十一条第三项"),
    ADMINISTRATIVE_PROCEDURE("导入行政程序", "第三十一条第四项"),
    INVESTIGATE("申请查处、履职，依法履行或者答复", "第三十一条第五项"),
    HANDLE("办理并出具信访处理意见书", "第三十一条第六项"),
    REFER_SUBORDINATE("转送、交办本系统下级机关", "第二十三条第一款"),
    NOT_COMPETENT("不属于本机关和本系统职权，告知向有权处理的机关提出", "第二十三条第一款"),
    OBJECT_TRANSFER("对转送、交办提出异议", "第二十三条第三款"),
    URGENT("重大、紧急事项，立即报告并处置", "第二十五条第一款"),
    REPEAT("重复信访，并入先前的事项", null),
    REVIEW("复查", "第三十五条"),
    RECHECK("复核", "第三十六条第一款"),
    CLOSED("复核后以同一事实和理由再提出，不再受理", "第三十六条第三款"),
    SPLIT("多项诉求，分别处理", null);

    static final String LAW = "信访工作条例";
    private static final String INTERNAL = "内部规则";

    private final String label;
    private final String article;

    Route(String label, String article) {
        this.label = label;
        this.article = article;
    }

    public String label() {
        return label;
    }

    /** The article, or that it is a rule of the house. */
    public String basis() {
        return article == null ? INTERNAL : LAW + article;
    }

    /** As the interface writes it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static Route of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
