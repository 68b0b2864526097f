package org.facheng.procedure.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Of a letter with several matters the body below is sent its own only (信访工作条例第二十三条第一款). */
@FachengTest
class ReferredInPartTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String OURS = "恢复中断的宽带";
    private static final String THE_COURTS = "赔偿停网的损失";

    @Autowired
    MockMvc mvc;

    @Test
    void what_has_its_own_way_is_not_sent_along() {
        var office = new Office(mvc);
        office.clockTo(MONDAY);
        var sent = Below.petition(office, MONDAY, Map.of("requests", List.of(OURS, THE_COURTS)));
        office.complete(sent.above, "userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        var part = Map.of("what", THE_COURTS, "way", "elsewhere", "where", "向人民法院起诉");
        office.complete(
                        sent.above,
                        "userTask_classifyMatter",
                        "SPLIT",
                        Map.of("reasons", "两项诉求", "parts", List.of(part)))
                .ok();
        assertThat(office.read(sent.above, "userTask_approveRoute")
                        .findValue("referred")
                        .path("default")
                        .toString())
                .contains(OURS)
                .doesNotContain(THE_COURTS);
        office.complete(
                        sent.above,
                        "userTask_approveRoute",
                        "REFER",
                        Map.of(
                                "reasons", "由省局办理",
                                "destination", "江苏省通信管理局",
                                "manner", "转送",
                                "referred", List.of(OURS)))
                .ok();
        assertThat(sent.file().at("/form/requests").toString()).contains(OURS).doesNotContain(THE_COURTS);
    }

    @Test
    void a_request_that_is_left_out_has_another_way() {
        var office = new Office(mvc);
        office.clockTo(MONDAY);
        var sent = Below.petition(office, MONDAY, Map.of("requests", List.of(OURS, THE_COURTS)));
        office.complete(sent.above, "userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        var letter = Map.of("reasons", "由省局办理", "destination", "江苏省通信管理局", "manner", "转送");
        office.complete(sent.above, "userTask_classifyMatter", "REFER_SUBORDINATE", letter)
                .ok();
        var form = new HashMap<String, Object>(letter);
        form.put("referred", List.of(OURS));
        assertThat(office.complete(sent.above, "userTask_approveRoute", "REFER", form)
                        .refused(422))
                .isEqualTo("request_left_out");
        form.put("referred", List.of(OURS, THE_COURTS));
        office.complete(sent.above, "userTask_approveRoute", "REFER", form).ok();
    }
}
