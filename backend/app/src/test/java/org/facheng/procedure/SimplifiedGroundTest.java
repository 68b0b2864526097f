package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 行政复议法第五十三条: the simplified procedure is taken on a ground that the application does not contradict. */
@FachengTest
class SimplifiedGroundTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String TRACK = "userTask_chooseTrack";

    @Autowired
    MockMvc mvc;

    @Test
    void a_fine_of_fifty_thousand_is_neither_a_small_sum_nor_a_mere_warning_nor_a_matter_of_disclosure() {
        var filed = Filed.accepted(DAY, new Office(mvc));
        assertThat(choose(filed, "amount")).isEqualTo("simplified_ground_contradicted");
        assertThat(choose(filed, "warning")).isEqualTo("simplified_ground_contradicted");
        assertThat(choose(filed, "disclosure")).isEqualTo("simplified_ground_contradicted");
    }

    @Test
    void consent_is_given_on_a_day_on_record() {
        var filed = Filed.accepted(DAY, new Office(mvc));
        var consent = new HashMap<String, Object>(Map.of(
                "ground", "consent",
                "applicantConsentedOn", "2026-06-02",
                "respondentConsentedOn", "2026-06-01",
                "consentProof", "书面同意书"));
        assertThat(filed.complete(TRACK, "SIMPLIFIED", consent).refused(422)).isEqualTo("day_out_of_bounds");
        consent.put("applicantConsentedOn", "2026-06-01");
        filed.complete(TRACK, "SIMPLIFIED", consent).ok();
    }

    private static String choose(Filed filed, String ground) {
        return filed.complete(TRACK, "SIMPLIFIED", Map.of("ground", ground, "reasons", "事实清楚，争议不大"))
                .refused(422);
    }
}
