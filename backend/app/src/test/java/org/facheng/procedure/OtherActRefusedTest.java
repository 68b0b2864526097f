package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Of an act of no kind the law names, another law may ask for reconsideration first: which way to court a refusal names is the handler's to say (行政复议法第二十三条第一款第五项、第三十四条). */
@FachengTest
class OtherActRefusedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    MockMvc mvc;

    @Test
    void nothing_is_put_before_the_handler_where_no_field_tells() {
        assertThat(prefilled("other-act").has("priorReconsideration")).isFalse();
        assertThat(prefilled("penalty").path("priorReconsideration").asBoolean(true))
                .isFalse();
    }

    private JsonNode prefilled(String category) {
        var office = new Office(mvc);
        var act = Participants.with(Application.actOf(DAY.minusDays(20)), "category", category);
        var filed = Filed.on(DAY, office, Map.of("act", act));
        return office.read(filed.caseNo(), "userTask_reviewApplication").path("data");
    }
}
