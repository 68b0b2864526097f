package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.advice.Met;
import org.facheng.procedure.higher.HigherBody;
import org.junit.jupiter.api.Test;

/** Nobody reviews an opinion of its own, and nobody but the body next above that of another (信访工作条例第三十五条、第三十六条第一款). */
class ReviewedAboveTest {

    private static final String BELOW = "广东省通信管理局";

    @Test
    void the_ministry_does_not_review_its_own_opinion() {
        var own = asked("review-request", "工信部", true);
        assertThat(own.met()).isEqualTo(Met.NOT_MET);
        assertThat(own.detail()).contains("本机关的上一级机关（待确认，可以向本机关询问）复查");
        assertThat(asked("review-request", "工业和信息化部信息通信管理局", true).met())
                .as("an office of it")
                .isEqualTo(Met.NOT_MET);
        assertThat(asked("recheck-request", "工信部", true).met()).isEqualTo(Met.NOT_MET);
    }

    @Test
    void it_reviews_what_the_table_puts_next_below_it() {
        assertThat(asked("review-request", BELOW, true).met()).isEqualTo(Met.MET);
        var unconfirmed = asked("review-request", BELOW, false);
        assertThat(unconfirmed.met()).isEqualTo(Met.OPEN);
        assertThat(unconfirmed.detail()).contains("待确认");
        assertThat(asked("review-request", "江苏省通信管理局", true).met())
                .as("the table puts its government above it")
                .isEqualTo(Met.NOT_MET);
    }

    @Test
    void what_nobody_can_tell_a_person_looks_at() {
        assertThat(asked("review-request", "某市某局", true).met()).isEqualTo(Met.OPEN);
        assertThat(asked("recheck-request", BELOW, true).met())
                .as("did it handle, or review?")
                .isEqualTo(Met.OPEN);
    }

    private static Finding asked(String kind, String whom, boolean confirmed) {
        var higher = Map.of(
                Petitioning.MINISTRY,
                new HigherBody("miit", Petitioning.MINISTRY, null, null, false, 0),
                BELOW,
                new HigherBody("gdca", BELOW, null, Petitioning.MINISTRY, confirmed, 1),
                "江苏省通信管理局",
                new HigherBody("jsca", "江苏省通信管理局", "江苏省人民政府", null, true, 1));
        var changes = "petitionKind=\"%s\";respondent={\"name\":\"%s\"}".formatted(kind, whom);
        return Petitioning.review(Petitioning.plainWith(changes), Petitioning.FIRST, higher).findings().stream()
                .filter(finding -> finding.condition().equals("reviewing-body"))
                .findFirst()
                .orElseThrow();
    }
}
