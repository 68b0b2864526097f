package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.AnsweredPetition;
import org.facheng.procedure.OwnPetition;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Of several petitioners each rates for himself, once, and nobody for another (internal). */
@FachengTest
class RatingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String REVISIT = "userTask_revisitPetitioner";

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;
    private String receiptNo;

    @BeforeEach
    void an_answered_petition_of_citizen1_and_another() {
        office = new Office(mvc);
        office.clockTo(DAY);
        var filed = OwnPetition.of(office, "83", "信访人亥", "信访人戌");
        caseNo = filed.caseNo();
        receiptNo = filed.receiptNo();
        AnsweredPetition.opinion(office, caseNo, DAY, DAY, DAY);
    }

    @Test
    void at_the_portal_one_rates_for_himself_once() {
        assertThat(choices(own())).containsExactly("信访人亥");
        var other = id(counter(), "信访人戌");
        assertThat(rate("citizen1", other, "5").refused(422)).isEqualTo("unknown_party");
        assertThat(rate("citizen1", null, "5").refused(422)).isEqualTo("unknown_party");
        assertThat(own().path("until").asString("")).as("a day of the house").isEmpty();
        assertThat(page().path("turn").asString()).isEqualTo("you");
        rate("citizen1", id(own(), "信访人亥"), "5").ok();
        assertThat(own().isMissingNode()).as("he has rated").isTrue();
        assertThat(page().path("turn").asString()).isEqualTo("nobody");
        assertThat(office.file(caseNo).path("outcome").asString("")).isEmpty();
        assertThat(choices(counter())).containsExactly("信访人戌");
        rate("registrar1", other, "4").ok();
        assertThat(rate("registrar1", other, "4").refused(409)).isEqualTo("not_now");
    }

    @Test
    void each_low_rating_comes_back_by_itself_and_the_others_go_on_rating() {
        var first = id(own(), "信访人亥");
        var second = id(counter(), "信访人戌");
        rate("citizen1", first, "1").ok();
        assertThat(page().path("turn").asString()).as("he is to be visited").isEqualTo("body");
        rate("registrar1", second, "2").ok();
        assertThat(office.openTaskKeys(caseNo)).containsOnlyOnce(REVISIT);
        assertThat(revisit(null).refused(422)).isEqualTo("unknown_party");
        revisit(second).ok();
        assertThat(office.openTaskKeys(caseNo)).containsOnlyOnce(REVISIT);
        assertThat(revisit(second).refused(422)).isEqualTo("unknown_party");
        revisit(first).ok();
        assertThat(office.openTaskKeys(caseNo)).doesNotContain(REVISIT);
        assertThat(office.file(caseNo).path("outcome").asString()).isEqualTo("CLOSED");
    }

    @Test
    void after_the_last_day_who_has_not_rated_is_waited_for_no_more() {
        rate("citizen1", id(own(), "信访人亥"), "1").ok();
        office.clockTo(DAY.plusDays(20));
        assertThat(counter().isMissingNode()).isTrue();
        revisit(id(office.read(caseNo, REVISIT), "信访人亥")).ok();
        assertThat(office.file(caseNo).path("outcome").asString()).isEqualTo("CLOSED");
    }

    private ApiUser.Answer revisit(String petitioner) {
        var form = new HashMap<String, Object>(Map.of("visitedOn", DAY.toString(), "manner", "电话", "result", "已经说明"));
        if (petitioner != null) {
            form.put("petitioner", petitioner);
        }
        return office.complete(caseNo, REVISIT, "REVISITED", form);
    }

    private ApiUser.Answer rate(String who, String petitioner, String mark) {
        var form = new HashMap<String, Object>(Map.of("firstContact", mark, "responsible", mark));
        if (petitioner != null) {
            form.put("petitioner", petitioner);
        }
        if (Integer.parseInt(mark) < 3) {
            form.put("dissatisfied", "没有说清楚");
        }
        var body = Map.of("form", form);
        return who.startsWith("citizen")
                ? office.as(who).post("/api/portal/cases/{no}/actions/rate", body, receiptNo)
                : office.as(who).post("/api/cases/{no}/actions/rate", body, caseNo);
    }

    private JsonNode own() {
        return rating(page());
    }

    private JsonNode page() {
        return office.as("citizen1").get("/api/portal/cases/{no}", receiptNo).ok();
    }

    private JsonNode counter() {
        return rating(office.as("registrar1").get("/api/cases/{no}", caseNo).ok());
    }

    private static JsonNode rating(JsonNode file) {
        return file.path("actions")
                .valueStream()
                .filter(offer -> offer.path("action").asString().equals("rate"))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static List<String> choices(JsonNode offer) {
        return offer.at("/schema/properties/petitioner/oneOf")
                .valueStream()
                .map(choice -> choice.path("title").asString())
                .toList();
    }

    private static String id(JsonNode offer, String name) {
        return offer.at("/schema/properties/petitioner/oneOf")
                .valueStream()
                .filter(choice -> choice.path("title").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("const")
                .asString();
    }
}
