package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Parties are chosen by what they are, not by what they are called. */
@FachengTest
class NamesakesTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;
    private Participants parties;

    @BeforeEach
    void an_accepted_case_of_citizen1() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        parties = new Participants(filed);
    }

    @Test
    void two_people_of_one_name_are_two() {
        filed.act("registrar1", "request-to-join", asking("某路8号")).ok();
        filed.act("registrar1", "request-to-join", asking("某路9号")).ok();
        var asked = filed.offered("handler1", "admit-third-party").at("/schema/properties/name/oneOf");
        assertThat(asked.valueStream().map(one -> one.path("title").asString()))
                .containsExactly("王某（某路8号）", "王某（某路9号）");
        filed.act("handler1", "admit-third-party", Map.of("name", asked(1), "interest", "相邻"))
                .ok();
        assertThat(parties.party("第三人").path("details").toString()).contains("某路9号");
        filed.act("handler1", "admit-third-party", Map.of("name", asked(0), "interest", "相邻"))
                .ok();
        assertThat(parties.roles()).filteredOn("第三人"::equals).hasSize(2);

        var second = filed.offered("registrar1", "record-third-party-absence")
                .at("/schema/properties/thirdParty/oneOf/1/const")
                .asString();
        filed.act("registrar1", "record-third-party-absence", Map.of("thirdParty", second, "reason", "来函表示不参加"))
                .ok();
        assertThat(office.file(filed.caseNo()).path("parties").valueStream().filter(party -> party.path("details")
                        .has("participation")))
                .singleElement()
                .matches(party -> party.path("id").asString().equals(second));
    }

    private String asked(int which) {
        return filed.offered("handler1", "admit-third-party")
                .at("/schema/properties/name/oneOf/%d/const".formatted(which))
                .asString();
    }

    private static Map<String, Object> asking(String address) {
        return Participants.with(Participants.request(), Map.of("name", "王某", "kind", "natural", "address", address));
    }
}
