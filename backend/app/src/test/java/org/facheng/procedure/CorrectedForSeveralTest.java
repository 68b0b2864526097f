package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Who acts for several at the portal says whose correction it is: it ends the period of nobody else (行政复议法第三十一条第二款). */
@FachengTest
class CorrectedForSeveralTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String CORRECT = "submit-correction";

    @Autowired
    MockMvc mvc;

    private Filed filed;

    /** The last days of the two are 15 and 17 June; citizen2 was chosen to represent both after the notice. */
    @BeforeEach
    void one_stands_for_both() {
        filed = Filed.on(DAY, new Office(mvc), Map.of("applicants", OwnPetition.people("申请人甲", "申请人乙")));
        var notice = Map.of("correctionItems", List.of("提交本人的身份证明"), "correctionFrom", "each");
        filed.complete("userTask_reviewApplication", "CORRECT", notice).ok();
        filed.office().clockTo(DAY.plusDays(2));
        new Letters(filed).serve("补正行政复议申请通知书", "2026-06-03");
        var person = Map.of("name", "代表人丙", "address", "某路1号", "account", "citizen2");
        var chosen = Map.of("representatives", List.of(person), "mandate", true, "chosenOn", DAY.toString());
        filed.act("registrar1", "change-representatives", chosen).ok();
    }

    @Test
    void he_is_asked_whose_it_is_and_ends_the_period_of_nobody_else() {
        assertThat(offer().at("/schema/properties/applicants/items/oneOf")).hasSize(2);
        assertThat(send(Map.of("statement", "已经补正")).refused(422)).isEqualTo("applicants_missing");
        send(Map.of("applicants", List.of("party:applicant#2"), "statement", "已经补正"))
                .ok();
        assertThat(filed.clocks("correct", "due", "state")).containsExactly("2026-06-15 running", "2026-06-17 met");
    }

    @Test
    void his_last_day_is_of_those_who_have_not_corrected() {
        assertThat(offer().path("until").asString()).isEqualTo("2026-06-15");
        send(Map.of("applicants", List.of("party:applicant#1"), "statement", "已经补正"))
                .ok();
        assertThat(offer().path("until").asString()).isEqualTo("2026-06-17");
    }

    private ApiUser.Answer send(Map<String, ?> form) {
        var body = Map.of("form", PartyNames.in(filed, form));
        return filed.office()
                .as("citizen2")
                .post("/api/portal/cases/{no}/actions/{act}", body, filed.receiptNo(), CORRECT);
    }

    private JsonNode offer() {
        return filed.ownOffer("citizen2", CORRECT);
    }
}
