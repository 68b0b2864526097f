package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A retrial by the procedure of the first instance may be appealed against, and what it reversed is not lost in the second (法释〔2018〕1号第一百一十九条、第一百二十二条). */
@FachengTest
class AppealedRetrialTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);
    private static final String JUDGED = "（2026）京01行初891号";

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;
    private String retrial;

    @BeforeEach
    void an_annulment_is_reversed_in_the_retrial_and_the_plaintiff_appeals() {
        office = new Office(mvc);
        filed = Filed.toBeRemade(FILED, office, 60);
        filed.entered("record-annulled", Map.of("docketNo", JUDGED, "effectiveOn", FILED.toString()))
                .ok();
        var suits = new SuitsOverDecision(office, filed.caseNo(), FILED);
        retrial = suits.suit("（2026）京01行再891号", "retrial-first", "再审行政判决书");
        var result = new Retrials(suits).revoking("（2026）京01行再891号", JUDGED, "dismiss-claims");
        office.complete(retrial, "userTask_recordResult", "JUDGMENT", result).ok();
        new LateAppeals(suits).accepted(retrial);
        act("receive-appeal", Map.of("receivedOn", FILED.toString(), "court", "北京市高级人民法院", "what", "上诉状副本"));
        office.complete(retrial, "userTask_confirmEffective", "APPEALED", Map.of("finding", "收到上诉状副本。"))
                .ok();
        act("receive-second-result", Map.of("receivedOn", FILED.toString(), "what", "二审行政判决书"));
    }

    @Test
    void what_the_second_instance_decides_anew_stays_reversed_where_it_says_so() {
        assertThat(second("unlawful").refused(422)).isEqualTo("retried_judgment_open");
        second("unlawful", "retrial-reversed").ok();
        performed();
        assertThat(filed.clocks("settle-revived", "state")).containsExactly("running");
    }

    @Test
    void the_judgment_stands_where_the_second_instance_upholds_it() {
        second("retrial-upheld").ok();
        performed();
        assertThat(filed.clocks("settle-revived", "state")).isEmpty();
    }

    private ApiUser.Answer second(String... orders) {
        var form = new LinkedHashMap<String, Object>(
                Map.of("servedOn", FILED.toString(), "docketNo", "（2026）京行终891号", "kinds", List.of("changed")));
        form.putAll(
                Map.of("orders", List.of(orders), "text", "撤销再审判决。", "effectiveOn", FILED.toString(), "lost", true));
        return office.complete(retrial, "userTask_recordSecondResult", "FINAL", form);
    }

    private void performed() {
        office.complete(retrial, "userTask_listDuties", "NOTHING", Map.of("finding", "没有应当履行的义务。"))
                .ok();
    }

    private void act(String act, Map<String, ?> form) {
        office.as("registrar1")
                .post("/api/cases/{no}/actions/" + act, Map.of("form", form), retrial)
                .ok();
    }
}
