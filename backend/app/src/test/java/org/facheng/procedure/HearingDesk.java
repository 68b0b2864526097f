package org.facheng.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.Office;

/** A case on its way to a hearing, and what is typed for one. */
final class HearingDesk {

    static final String REASONS = "complexReasons";

    private HearingDesk() {}

    /** A case to which the respondent has replied, on 2026-06-10. */
    static Filed replied(Office office, boolean electronic) {
        var filed = Filed.on(
                LocalDate.of(2026, 6, 1),
                office,
                Map.of(
                        "contact",
                        Map.of(
                                "name", "申请人甲",
                                "phone", "13800000000",
                                "address", "广东省广州市某路1号",
                                "postcode", "510000",
                                "electronicService", electronic)));
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        office.clockTo(LocalDate.of(2026, 6, 10));
        filed.act("respondent1", "submit-reply", Map.of("reply", "请求维持", "evidence", List.of(Map.of("name", "检查笔录"))))
                .ok();
        return filed;
    }

    static Filed ordered(Office office, boolean electronic) {
        var filed = replied(office, electronic);
        filed.complete("userTask_hearViews", "HEARING", Map.of("complex", true, REASONS, "证据争议大"))
                .ok();
        return filed;
    }

    static Map<String, Object> views(Map<String, ?> more) {
        var views = new HashMap<String, Object>(Map.of(
                "manner",
                "phone",
                "heardOn",
                "2026-06-10",
                "heard",
                List.of("applicant", "respondent"),
                "record",
                "各方陈述"));
        views.putAll(more);
        return views;
    }

    static Map<String, Object> setting(String day, Map<String, ?> instead) {
        var setting = new HashMap<String, Object>(Map.of(
                "ground",
                "案件重大、疑难、复杂",
                "hearingOn",
                day,
                "hearingAt",
                "09:30",
                "manner",
                "线上",
                "place",
                "视频会议",
                "matters",
                List.of("处罚的事实"),
                "presiding",
                "审核人",
                "members",
                List.of("承办人二", "复议机构负责人"),
                "recorder",
                "收件登记人"));
        setting.putAll(instead);
        return setting;
    }

    static Map<String, Object> held(String day) {
        return Map.of(
                "heldOn",
                day,
                "applicant",
                "attended",
                "respondent",
                "leader",
                "attendees",
                List.of("申请人甲"),
                "record",
                "各方陈述、质证");
    }
}
