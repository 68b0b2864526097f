package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The case file lists the acts at a case under headings, which stand in the same order for everybody. */
@FachengTest
class ActGroupsTest {

    @Autowired
    MockMvc mvc;

    @Test
    void acts_stand_together_under_their_headings() {
        var office = new Office(mvc);
        var filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();

        assertThat(headings(office, "handler1", filed))
                .containsExactly("审理与办理", "材料与证据", "当事人", "文书与送达", "期限与中止", "结案与执行", "人员与责任");
        assertThat(headings(office, "director1", filed))
                .isSubsetOf("文书与送达", "期限与中止", "监督与建议", "人员与责任")
                .doesNotHaveDuplicates();
    }

    private static List<String> headings(Office office, String user, Filed filed) {
        var offered =
                office.as(user).get("/api/cases/{caseNo}", filed.caseNo()).ok().path("actions");
        var headings =
                offered.valueStream().map(act -> act.path("group").asString()).toList();
        // Each heading once for every run of acts below it: one that comes again later stands here twice.
        return IntStream.range(0, headings.size())
                .filter(at -> at == 0 || !headings.get(at).equals(headings.get(at - 1)))
                .mapToObj(headings::get)
                .toList();
    }
}
