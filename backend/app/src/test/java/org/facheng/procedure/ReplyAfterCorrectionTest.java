package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * 行政复议法第四十八条、第五十四条、第七十条: the day of service was recorded too early and the silence of the respondent has been assessed; a reply
 * within the period as corrected is a reply in time.
 */
@FachengTest
class ReplyAfterCorrectionTest {

    private static final Map<String, Object> REPLY =
            Map.of("reply", "处罚决定合法适当。", "evidence", List.of(Map.of("name", "现场检查笔录")));

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void accepted_on_the_first_of_june() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
    }

    @AfterEach
    void the_second_clock_agrees() {
        assertThat(office.differences()).isZero();
    }

    /** @param anew the last day by the corrected day of service, ten or five working days from the 16th */
    @ParameterizedTest
    @CsvSource({
        "ORDINARY, userTask_sendCopy, userTask_assessMissingReply, reply, 2026-07-01, userTask_hearViews",
        "SIMPLIFIED, userTask_sendCopySimplified, userTask_assessMissingReplySimplified, reply-simplified, 2026-06-24, userTask_draftDecision"
    })
    void the_reply_is_received_in_time_and_whoever_has_the_case_is_told(
            String track, String send, String assess, String limit, String anew, String task) {
        silenceAssessed(track, send, assess);
        assertThat(filed.act("respondent1", "submit-reply", REPLY).refused(409)).isEqualTo("not_now");

        correctService("2026-06-16");
        assertThat(filed.clocks(limit, "state", "due")).containsExactly("running " + anew);
        assertThat(filed.told("respondent1")).anyMatch(title -> title.startsWith("期限重新计算：被申请人答复期限"));
        office.clockTo(LocalDate.of(2026, 6, 22));
        filed.act("respondent1", "submit-reply", REPLY).ok();

        assertThat(filed.clocks(limit, "state", "metOn")).containsExactly("met 2026-06-22");
        assertThat(office.openTaskKeys(filed.caseNo())).containsExactly(task);
        assertThat(filed.told(office.accountable(filed.caseNo())))
                .anyMatch(notice -> notice.startsWith("重新审查逾期的认定：提交书面答复和证据、依据"));
        assertThat(filed.timeline()).anyMatch(text -> text.contains("此前对逾期的认定应当重新审查"));
        assertThat(filed.act("respondent1", "submit-reply", REPLY).refused(409))
                .as("it has been done")
                .isEqualTo("not_now");
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01, met", "2026-07-02, missed"})
    void what_was_posted_within_the_corrected_period_is_in_time_though_it_comes_later(String posted, String state) {
        silenceAssessed("ORDINARY", "userTask_sendCopy", "userTask_assessMissingReply");
        correctService("2026-06-16");
        office.clockTo(LocalDate.of(2026, 7, 3));
        var form = new java.util.HashMap<>(REPLY);
        form.put("postedOn", posted);
        filed.act("registrar1", "submit-reply", form).ok();
        assertThat(filed.clocks("reply", "state", "metOn")).containsExactly(state + " " + posted);
    }

    private void silenceAssessed(String track, String send, String assess) {
        filed.complete("userTask_chooseTrack", track, track(track)).ok();
        office.clockTo(LocalDate.of(2026, 6, 3));
        filed.complete(send, "SEND", Map.of("attachments", List.of("申请书副本"))).ok();
        office.clockTo(LocalDate.of(2026, 6, 18));
        filed.complete(assess, "CONTINUE", Map.of("concernsThirdParty", false, "finding", "期满未答复。"))
                .ok();
    }

    private static Map<String, Object> track(String track) {
        return track.equals("ORDINARY") ? Map.of() : SimplifiedTrack.byConsent("2026-06-01");
    }

    private void correctService(String day) {
        var fact = filed.offered("registrar1", "correct-fact")
                .at("/schema/properties/fact/oneOf")
                .valueStream()
                .filter(choice -> choice.path("title").asString().startsWith("被申请人收到申请书副本"))
                .findFirst()
                .orElseThrow()
                .path("const")
                .asString();
        var form = Map.of("fact", fact, "onDay", day, "reason", "送达回证日期登记有误", "proof", "送达回证");
        filed.act("registrar1", "correct-fact", form).ok();
        filed.decideCorrection("approve");
    }
}
