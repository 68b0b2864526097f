package org.facheng.procedure.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.junit.jupiter.api.Test;

/** What a citizen is told when it is the citizen's turn. */
class NoticeTextsTest {

    @Test
    void where_a_day_is_set_it_is_named_with_what_comes_after() {
        var notice = NoticeTexts.yourTurn(petition(), "提交补正材料", LocalDate.of(2026, 12, 4));
        assertThat(notice.text()).contains("提交补正材料", "最后一天为2026年12月4日", "逾期的后果");
    }

    @Test
    void where_no_day_is_set_nothing_is_said_of_being_late() {
        assertThat(NoticeTexts.yourTurn(petition(), "评价", null).text()).isEqualTo("现在等待您办理“评价”。");
    }

    private static CaseFile petition() {
        return new CaseFile(
                "1",
                "工信信〔2026〕1号",
                "XF202610301913184",
                "petition",
                "2022",
                "信访人甲：取消手机号码归属地显示",
                "portal",
                LocalDate.of(2026, 10, 30),
                null,
                null,
                null,
                null,
                null,
                null,
                "follow-up",
                null,
                true,
                null,
                "{}",
                Instant.EPOCH,
                null,
                false,
                null,
                false,
                1);
    }
}
