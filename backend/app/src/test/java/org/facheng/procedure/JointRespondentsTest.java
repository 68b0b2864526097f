package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 行政复议法第十九条第二款、第四十八条、第七十条: the authorities that made one act in common reply each within its own period. */
@FachengTest
class JointRespondentsTest {

    private static final String MAIN = "工业和信息化部信息通信管理局";
    private static final String OTHER = "某市公安局";
    private static final Map<String, Object> REPLY =
            Map.of("reply", "处罚决定合法适当。", "evidence", List.of(Map.of("name", "现场检查笔录")));

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;
    private Letters letters;

    @BeforeEach
    void two_authorities_made_the_act() {
        office = new Office(mvc);
        filed = Filed.on(
                LocalDate.of(2026, 6, 1),
                office,
                Map.of("jointRespondents", List.of(Map.of("name", OTHER, "address", "某市某路1号"))));
        letters = new Letters(filed);
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        office.clockTo(LocalDate.of(2026, 6, 3));
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
    }

    @AfterEach
    void the_second_clock_agrees() {
        assertThat(office.differences()).isZero();
    }

    @Test
    void the_letter_goes_to_both_and_each_clock_is_named_for_its_organ() {
        assertThat(letters.receivers("notice-to-reply"))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder(MAIN, OTHER);
        assertThat(letters.page("notice-to-reply")).contains(MAIN + "、" + OTHER + "：", "第十九条第二款");
        office.clockTo(LocalDate.of(2026, 6, 8));
        letters.serve("行政复议答复通知书", "2026-06-05");
        assertThat(filed.clocks("reply", "actor", "due"))
                .containsExactly("被申请人（" + MAIN + "） 2026-06-17", "被申请人（" + OTHER + "） 2026-06-22");
        assertThat(filed.timeline()).anyMatch(line -> line.startsWith(OTHER + "：被申请人答复期限：自"));
    }

    @Test
    void what_the_first_replies_while_the_copy_is_on_its_way_to_the_second_is_its_own_reply_only() {
        office.clockTo(LocalDate.of(2026, 6, 4));
        filed.act("respondent1", "submit-reply", REPLY).ok();
        assertThat(filed.clocks("reply", "state", "metOn")).containsExactly("met 2026-06-04");
        assertThat(filed.told(office.accountable(filed.caseNo()))).anyMatch(notice -> notice.startsWith("当事人：提交书面答复"));
        assertThat(office.openTaskKeys(filed.caseNo())).containsExactly("userTask_recordService");
        letters.serve("行政复议答复通知书", "2026-06-04");
        assertThat(filed.clocks("reply", "state")).containsExactly("met", "running");
        assertThat(office.openTaskKeys(filed.caseNo())).isEmpty();
        assertThat(filed.act("respondent1", "submit-reply", REPLY).refused(409)).isEqualTo("reply_not_awaited");
        assertThat(filed.offered("registrar1", "submit-reply").isMissingNode()).isTrue();
    }

    @Test
    void the_second_runs_out_with_the_consequence_of_article_70_told_for_it() {
        letters.serve("行政复议答复通知书", "2026-06-03");
        filed.act("respondent1", "submit-reply", REPLY).ok();
        office.clockTo(LocalDate.of(2026, 6, 18));
        assertThat(filed.clocks("reply", "actor", "state"))
                .containsExactlyInAnyOrder("被申请人（" + MAIN + "） met", "被申请人（" + OTHER + "） missed");
        assertThat(filed.timeline())
                .anyMatch(line -> line.startsWith(OTHER + "：被申请人答复期限已于2026年6月17日届满，后果：视为该行政行为没有证据、依据"));
        assertThat(filed.told(office.accountable(filed.caseNo())))
                .anyMatch(notice -> notice.contains("被申请人" + OTHER + "：案件"));
        assertThat(filed.told("respondent1")).noneMatch(notice -> notice.startsWith("期限届满：被申请人答复期限"));
        assertThat(office.read(filed.caseNo(), "userTask_assessMissingReply")
                        .at("/schema/properties/finding/description")
                        .asString())
                .isEqualTo(MAIN + "已经按期提出书面答复并提交证据；" + OTHER + "的答复期限已于2026年6月17日届满，没有按期答复。");
    }

    @Test
    void the_unit_that_answers_in_the_system_reads_nothing_of_what_is_the_others() {
        letters.serve("行政复议答复通知书", "2026-06-03");
        var read = office.as("respondent1")
                .get("/api/cases/{caseNo}", filed.caseNo())
                .ok();
        assertThat(read.path("deadlines")
                        .valueStream()
                        .filter(clock -> clock.path("key").asString().equals("reply")))
                .hasSize(1);
        var reply = Map.of("party", other(), "reply", "联合检查属实。", "evidence", List.of(Map.of("name", "联合检查记录")));
        filed.act("registrar1", "submit-joint-reply", reply).ok();
        assertThat(filed.timeline()).anyMatch(line -> line.contains("登记其他被申请人的书面答复（被申请人" + OTHER + "）"));
        assertThat(office.file(filed.caseNo()).path("evidence").valueStream())
                .anyMatch(piece -> piece.path("name").asString().equals("联合检查记录")
                        && piece.path("providedBy").asString().equals("被申请人（" + OTHER + "）"));
        assertThat(office.as("respondent1")
                        .get("/api/cases/{caseNo}", filed.caseNo())
                        .ok()
                        .toString())
                .doesNotContain("联合检查");
        assertThat(office.as("respondent1")
                        .get("/api/cases/{caseNo}/timeline", filed.caseNo())
                        .ok()
                        .toString())
                .doesNotContain("联合检查");
    }

    @Test
    void who_is_added_later_gets_a_letter_of_its_own_once() {
        var added = Map.of("name", "某县公安局", "kind", "organ", "address", "某县某路1号", "reason", "共同署名");
        filed.act("handler1", "add-respondent", added).ok();
        assertThat(letters.receivers("further-notice-to-reply")).containsExactly(List.of("某县公安局"));
        assertThat(letters.page("further-notice-to-reply")).contains("某县公安局：").doesNotContain(OTHER + "：");
        assertThat(filed.act("handler1", "add-respondent", added).refused(422)).isEqualTo("party_already");
    }

    private String other() {
        return filed.offered("registrar1", "submit-joint-reply")
                .at("/schema/properties/party/oneOf/0/const")
                .asString();
    }
}
