package org.facheng.procedure.litigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.advice.Met;
import org.facheng.procedure.matter.CourtStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One line a case: what the statutes say about every value the fields can have, each with its article. */
class SuitCasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/intake/suit/cases.psv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            encoding = "UTF-8")
    void advice_and_finding_follow_the_article(
            String name,
            String changes,
            CourtStage stage,
            Capacity capacity,
            String defences,
            String condition,
            Met met,
            LocalDate lastDay,
            String article) {
        Review review = Suing.review(Suing.plainWith(changes));

        assertThat(review.stage()).isEqualTo(stage);
        assertThat(review.capacity()).isEqualTo(capacity);
        assertThat(review.defences()).as("%s", review.findings()).isEqualTo(listed(defences));
        Finding finding = finding(review, condition);
        assertThat(finding.met()).as(finding.detail()).isEqualTo(met);
        assertThat(finding.basis()).contains(article);
        if (lastDay != null) {
            assertThat(finding.lastDay()).as(finding.detail()).isEqualTo(lastDay);
        }
    }

    @Test
    void a_reconsideration_of_ours_in_hand_stands_against_the_suit() {
        Finding finding = finding(Suing.review(Suing.plainWith("-"), "工信复〔2026〕8号"), "parallel-procedure");
        assertThat(finding.met()).isEqualTo(Met.NOT_MET);
        assertThat(finding.detail()).contains("工信复〔2026〕8号");
    }

    @Test
    void whoever_the_complaint_names_in_vain_or_leaves_out_is_told() {
        String named = "respondent={\"defendantsInComplaint\":[\"江苏省通信管理局\",\"工信部\"]};receivedBy=";
        Finding changed = finding(
                Suing.review(Suing.plainWith(named + ";act.reconsideration={\"kind\":\"CHANGED\"}")), "defendant");
        assertThat(changed.detail()).contains("起诉状另列江苏省通信管理局为被告");

        Finding upheld =
                finding(Suing.review(Suing.plainWith("act.reconsideration={\"kind\":\"UPHELD\"}")), "defendant");
        assertThat(upheld.detail()).contains("起诉状没有列" + Suing.MINISTRY + "为被告");
    }

    private static Finding finding(Review review, String condition) {
        return review.findings().stream()
                .filter(f -> f.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    private static List<Defence> listed(String defences) {
        return defences == null
                ? List.of()
                : Stream.of(defences.split(" ")).map(Defence::valueOf).toList();
    }
}
