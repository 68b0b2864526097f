package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Judgments over a decision in suits that are not in this system, entered by hand (行政诉讼法第七十条). */
@FachengTest
class EnteredJudgmentsTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);

    @Autowired
    MockMvc mvc;

    private Filed filed;

    @BeforeEach
    void to_be_made_anew() {
        filed = Filed.toBeRemade(FILED, new Office(mvc), 60);
    }

    @Test
    void each_judgment_that_is_entered_by_hand_is_revoked_for_itself() {
        entered("（2026）京01行初888号").ok();
        entered("（2026）京01行初889号").ok();
        assertThat(entered("（2026）京01行初889号").refused(422)).isEqualTo("judgment_on_record");

        revived("（2026）京01行初888号");
        assertThat(annulled()).isTrue();
        revived("（2026）京01行初889号");
        assertThat(annulled()).isFalse();
    }

    private ApiUser.Answer entered(String number) {
        var form = Map.of("court", "某中级人民法院", "docketNo", number, "effectiveOn", FILED.toString(), "text", "撤销复议决定。");
        return filed.act("registrar1", "record-annulled", form);
    }

    private void revived(String number) {
        var form = Map.of(
                "revoked",
                number,
                "court",
                "某高级人民法院",
                "docketNo",
                "（2026）京行再888号",
                "effectiveOn",
                FILED.toString(),
                "text",
                "撤销原判。");
        filed.act("registrar1", "record-revived", form).ok();
    }

    private boolean annulled() {
        return filed.offered("registrar1", "report-non-performance").isMissingNode();
    }
}
