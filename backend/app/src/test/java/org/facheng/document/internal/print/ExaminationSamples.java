package org.facheng.document.internal.print;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the documents of the examination say in the samples. */
final class ExaminationSamples {

    private ExaminationSamples() {}

    static Map<String, Object> of(String key) {
        return switch (key) {
            case "hearing-notice" -> hearing();
            case "hearing-record" -> record();
            default -> Map.of();
        };
    }

    private static Map<String, Object> hearing() {
        return Map.of(
                "ground", "案件重大、疑难、复杂",
                "hearingOn", LocalDate.of(2026, 7, 3),
                "hearingAt", "09:30",
                "manner", "现场",
                "place", "北京市西城区某路1号听证室",
                "matters", List.of("申请人是否落实用户真实身份信息登记义务", "处罚是否听取了申请人的陈述和申辩"),
                "presiding", "审核人",
                "members", List.of("承办人二", "承办人三"),
                "recorder", "收件登记人");
    }

    private static Map<String, Object> record() {
        Map<String, Object> record = new HashMap<>(hearing());
        record.put("heldOn", LocalDate.of(2026, 7, 3));
        record.put("absence", "6月20日签收听证通知书，没有说明不能参加的理由，当日电话联系不上。");
        record.put("explanation", "主要负责人当日出席全国会议，已书面说明。");
        record.put("proxy", "江苏省通信管理局政策法规处处长");
        record.put("attendees", List.of("代理人甲，申请人的委托代理人", "第三人的法定代表人"));
        record.put("record", "主持人宣布听证纪律，核对参加人员身份。\n被申请人陈述作出处罚的事实、证据和依据。\n第三人陈述整改情况。双方对后台日志的真实性质证。");
        return record;
    }
}
