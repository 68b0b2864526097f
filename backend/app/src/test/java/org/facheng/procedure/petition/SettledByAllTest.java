package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
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
import tools.jackson.databind.JsonNode;

/** An agreement is of all its sides, and each of them receives it (信访工作条例第三十三条). */
@FachengTest
class SettledByAllTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> BOTH = List.of("信访人午", "信访人未");
    private static final String MEDIATE = "userTask_mediateDispute";

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;

    @BeforeEach
    void a_petition_of_two_that_is_mediated() {
        office = new Office(mvc);
        office.clockTo(DAY);
        mediated(List.of(), BOTH.toArray(String[]::new));
    }

    private void mediated(List<String> representatives, String... petitioners) {
        var people = Map.<String, Object>of("applicants", ImportedPetition.petitioners(petitioners));
        caseNo = ImportedPetition.caseNo(office, DAY, people);
        AnsweredPetition.accepted((task, outcome, form) -> {
            var answers = new HashMap<String, Object>(form);
            if (task.equals("userTask_identifyMatter")) {
                answers.put("representatives", representatives);
            }
            return office.complete(caseNo, task, outcome, answers);
        });
        AnsweredPetition.heard((task, outcome, form) -> office.complete(caseNo, task, outcome, form), DAY);
        office.complete(caseNo, "userTask_inquireFacts", "MEDIATE", Map.of("facts", "属实", "why", "双方同意"))
                .ok();
    }

    @Test
    void it_is_served_on_every_petitioner_and_on_whoever_else_agreed() {
        assertThat(office.read(caseNo, MEDIATE)
                        .at("/schema/properties/sides/default")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("信访人午", "信访人未");
        agreed(BOTH, List.of(other("某通信公司（赣州）"), other("某铁塔公司"), other("某通信公司 (赣州)")))
                .ok();
        assertThat(receivers()).containsExactlyInAnyOrder("信访人午", "信访人未", "某通信公司（赣州）", "某铁塔公司");
    }

    @Test
    void it_ends_nothing_for_a_petitioner_who_has_not_agreed() {
        assertThat(agreed("信访人午").refused(422)).isEqualTo("petitioner_not_agreed");
        assertThat(agreed(BOTH, List.of()).refused(422)).isEqualTo("form_invalid");
        assertThat(office.openTaskKeys(caseNo)).contains(MEDIATE);
        assertThat(office.file(caseNo).path("parties").toString()).doesNotContain("某通信公司");
    }

    /** He was chosen to present the matter (第二十条第三款). */
    @Test
    void a_representative_settles_it_for_himself_only() {
        mediated(List.of("信访人午"), "信访人午", "信访人未");
        assertThat(agreed("信访人午").refused(422)).isEqualTo("petitioner_not_agreed");
        agreed("信访人午", "信访人未").ok();
    }

    @Test
    void the_other_side_is_asked_for_where_its_paper_goes() {
        assertThat(agreed(BOTH, List.of(Map.of("name", "某通信公司"))).refused(422)).isEqualTo("form_invalid");
        agreed(BOTH, List.of(Map.of("name", "某通信公司", "address", "某路8号", "electronicAddress", "box@example.org")))
                .ok();
        var paper = Map.<String, Object>of("manner", "electronic", "servedOn", DAY.toString(), "proof", "邮件回执");
        office.complete(agreementFor("某通信公司"), "SERVED", paper).ok();
        assertThat(office.openTasks(caseNo).stream()
                        .filter(task -> task.path("name").asString().contains("协议书"))
                        .toList()
                        .toString())
                .doesNotContain("某通信公司");
    }

    @Test
    void a_petitioner_is_the_same_however_his_name_is_spaced_and_never_the_other_side() {
        assertThat(agreed(BOTH, List.of(other("信访人 午"))).refused(422)).isEqualTo("named_on_both_sides");
        assertThat(agreed("信访人午", "信访人未", "某通信公司").refused(422)).isEqualTo("unknown_petitioner");
        agreed("信访人　午", "信访人 未").ok();
        assertThat(receivers()).containsExactlyInAnyOrder("信访人午", "信访人未", "某通信公司");
    }

    /** Nobody else can have agreed. */
    @Test
    void who_petitions_alone_is_he_who_agreed() {
        mediated(List.of(), "信访人申");
        assertThat(agreed("申某某", "信访人申").refused(422)).isEqualTo("unknown_petitioner");
        agreed("申某某").ok();
        assertThat(receivers()).containsExactlyInAnyOrder("信访人申", "某通信公司");
    }

    @Test
    void as_many_may_agree_as_may_petition_but_nobody_unwilling() {
        assertThat(office.read(caseNo, MEDIATE)
                        .at("/schema/properties/sides/maxItems")
                        .asInt())
                .isGreaterThan(50);
        assertThat(agreed(false, BOTH, List.of(other("某通信公司"))).refused(422)).isEqualTo("form_invalid");
    }

    private JsonNode agreementFor(String party) {
        return office.openTasks(caseNo).stream()
                .filter(task -> task.path("name").asString().contains("协议书"))
                .filter(task -> task.toString().contains(party))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> other(String name) {
        return Map.of("name", name, "address", "江西省兴国县某路8号");
    }

    private ApiUser.Answer agreed(String... sides) {
        return agreed(List.of(sides), List.of(other("某通信公司")));
    }

    private ApiUser.Answer agreed(List<String> sides, List<Map<String, Object>> others) {
        return agreed(true, sides, others);
    }

    private ApiUser.Answer agreed(boolean willing, List<String> sides, List<Map<String, Object>> others) {
        return office.complete(
                caseNo,
                MEDIATE,
                "AGREED",
                Map.of(
                        "sides",
                        sides,
                        "others",
                        others,
                        "heldOn",
                        DAY.toString(),
                        "consent",
                        willing,
                        "kind",
                        "和解",
                        "agreement",
                        "四月底前补发。"));
    }

    private List<String> receivers() {
        return office.file(caseNo)
                .path("documents")
                .valueStream()
                .filter(document -> document.path("template").asString().equals("agreement"))
                .flatMap(document -> document.path("services").valueStream())
                .map(service -> service.path("party").asString())
                .toList();
    }
}
