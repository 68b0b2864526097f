package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.AnsweredPetition;
import org.facheng.procedure.ImportedPetition;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A hearing is told to each petitioner and to whoever takes part on the other side, each time anew (信访工作条例第三十一条第六项). */
@FachengTest
class HearingSidesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String ARRANGE = "userTask_arrangeHearing";
    private static final String HOLD = "userTask_holdHearing";

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;

    @BeforeEach
    void a_petition_of_two_that_is_to_be_heard() {
        office = new Office(mvc);
        office.clockTo(DAY);
        var people = Map.<String, Object>of("applicants", ImportedPetition.petitioners("信访人午", "信访人未"));
        caseNo = ImportedPetition.caseNo(office, DAY, people);
        AnsweredPetition.accepted((task, outcome, form) -> office.complete(caseNo, task, outcome, form));
        AnsweredPetition.heard((task, outcome, form) -> office.complete(caseNo, task, outcome, form), DAY);
        office.complete(caseNo, "userTask_inquireFacts", "HEARING", Map.of("facts", "有争议", "why", "重大"))
                .ok();
    }

    @Test
    void each_day_is_told_to_those_who_take_part_then() {
        assertThat(arranged("2026-03-10", "信访人 午").refused(422)).isEqualTo("named_on_both_sides");
        arranged("2026-03-10", "某通信公司（赣州）", "某铁塔公司", "某通信公司 (赣州)").ok();
        assertThat(receivers("hearing-notice")).containsExactlyInAnyOrder("信访人午", "信访人未", "某通信公司（赣州）", "某铁塔公司");

        office.complete(caseNo, HOLD, "POSTPONED", Map.of("reason", "场地停电")).ok();
        assertThat(office.read(caseNo, ARRANGE).toString()).contains("某铁塔公司");
        arranged("2026-03-12", "某通信公司(赣州)").ok();
        assertThat(receivers("hearing-notice")).containsExactlyInAnyOrder("信访人午", "信访人未", "某通信公司（赣州）");

        office.complete(caseNo, HOLD, "DROPPED", Map.of("reason", "双方已经和解")).ok();
        assertThat(receivers("hearing-called-off")).containsExactlyInAnyOrder("信访人午", "信访人未", "某通信公司（赣州）");
    }

    private ApiUser.Answer arranged(String day, String... sides) {
        var others = List.of(sides).stream()
                .map(name -> Map.of("name", name, "address", "江西省兴国县某路8号"))
                .toList();
        return office.complete(
                caseNo,
                ARRANGE,
                "ARRANGED",
                Map.of(
                        "hearingOn",
                        day,
                        "hearingAt",
                        "14:00",
                        "place",
                        "第一接待室",
                        "presiding",
                        "法制机构负责人",
                        "sides",
                        others));
    }

    /** Those the last letter of this kind is for. */
    private List<String> receivers(String letter) {
        return office
                .file(caseNo)
                .path("documents")
                .valueStream()
                .filter(document -> document.path("template").asString().equals(letter))
                .reduce((earlier, later) -> later)
                .stream()
                .flatMap(document -> document.path("services").valueStream())
                .map(service -> service.path("party").asString())
                .toList();
    }
}
