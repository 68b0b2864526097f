package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What was on its way to a party when it lost capacity is served on its statutory agent (行政复议法第十四条第三款、第八十八条第一款). */
@FachengTest
class ServiceAfterIncapacityTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void an_accepted_case_of_who_receives_on_paper() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of("contact", contact()));
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
    }

    @Test
    void the_open_service_goes_over_to_the_agent_and_what_was_served_stays() {
        var letters = new Letters(filed);
        assertThat(letters.receivers("acceptance-notice")).containsExactly(List.of("申请人甲"));
        filed.act("handler1", "change-party", Participants.successor("incapable", Map.of()))
                .ok();
        assertThat(letters.receivers("acceptance-notice")).containsExactly(List.of("申请人乙"));
        assertThat(office.task(filed.caseNo(), "userTask_recordService")
                        .path("party")
                        .asString())
                .isEqualTo("申请人乙");
        letters.serve("受理通知书", "2026-06-01");
        assertThat(filed.timeline()).anyMatch(line -> line.contains("向申请人乙送达《行政复议申请受理通知书》"));
        assertThat(office.openTaskKeys(filed.caseNo())).doesNotContain("userTask_recordService");
    }

    private static Map<String, Object> contact() {
        return Map.of("name", "申请人甲", "phone", "13800000000", "address", "某路1号", "electronicService", false);
    }
}
