package org.facheng.procedure.above;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.AnsweredPetition;
import org.facheng.procedure.ImportedPetition;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A review is asked for in a case of its own; the petitioner's period in the case of the opinion is kept by it (信访工作条例第三十五条). */
@FachengTest
class AskedAboveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    private Office office;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(DAY);
    }

    @Test
    void a_review_asked_for_in_time_and_recognised_later_keeps_the_period_of_the_first_case() {
        var first = ImportedPetition.caseNo(
                office, DAY, Map.of("previous", List.of(Map.of("kind", "reply", "on", "2026-02-02"))));
        assertThat(askReview(first)).isEqualTo("running");
        office.clockTo(DAY.plusDays(7));
        assertThat(askReview(first)).as("nobody has joined them yet").isEqualTo("missed");
        recognised(ImportedPetition.caseNo(office, DAY.plusDays(1), Map.of("petitionKind", "request")), first);
        assertThat(askReview(first)).isEqualTo("met");
    }

    @Test
    void of_two_petitioners_each_keeps_the_own_period_only() {
        var both = Map.<String, Object>of("applicants", ImportedPetition.petitioners("信访人庚", "信访人辛"));
        var first = ImportedPetition.caseNo(office, DAY, both);
        AnsweredPetition.opinion(office, first, DAY, DAY.plusDays(1), DAY.plusDays(2));
        assertThat(periods(first)).hasSize(2).containsValue("running").doesNotContainValue("met");
        office.clockTo(DAY.plusDays(3));
        askedBy(first, DAY.plusDays(3), "信访人辛");
        assertThat(periods(first)).containsOnly(Map.entry("信访人庚", "running"), Map.entry("信访人辛", "met"));
        askedBy(first, DAY.plusDays(3), "信访人庚");
        assertThat(periods(first)).doesNotContainValue("running");
    }

    @Test
    void a_period_known_for_all_together_is_kept_once_all_have_asked() {
        var first = ImportedPetition.caseNo(
                office,
                DAY,
                Map.of(
                        "applicants", ImportedPetition.petitioners("信访人庚", "信访人辛"),
                        "previous", List.of(Map.of("kind", "reply", "on", "2026-02-20"))));
        askedBy(first, DAY, "信访人辛");
        assertThat(askReview(first)).isEqualTo("running");
        askedBy(first, DAY, "信访人庚");
        assertThat(askReview(first)).isEqualTo("met");
    }

    private void askedBy(String first, LocalDate received, String name) {
        var request = ImportedPetition.caseNo(
                office,
                received,
                Map.of(
                        "applicants", ImportedPetition.petitioners(name),
                        "contact", Map.of("name", name, "address", "某市某路7号"),
                        "petitionKind", "request"));
        recognised(request, first);
    }

    private void recognised(String request, String first) {
        office.complete(
                        request,
                        "userTask_identifyMatter",
                        "REPEATED",
                        Map.of("firstCase", first, "firstVisitOn", DAY.toString(), "reason", "不服处理意见"))
                .ok();
        office.complete(request, "userTask_classifyMatter", "REVIEW", Map.of("reasons", "请求复查", "procedure", "复查"))
                .ok();
    }

    /** State of the period by the name of whose it is. */
    private Map<String, String> periods(String caseNo) {
        var file = cases.byNo(caseNo).orElseThrow();
        var names = cases.parties(file.id()).stream().collect(Collectors.toMap(Party::id, Party::name));
        return deadlines.ofCase(file.id()).stream()
                .filter(clock -> clock.key().equals("ask-review"))
                .collect(Collectors.toMap(clock -> names.get(clock.partyId()), Deadline::state));
    }

    private String askReview(String caseNo) {
        var file = cases.byNo(caseNo).orElseThrow();
        return deadlines.find(file.id(), "ask-review").orElseThrow().state();
    }
}
