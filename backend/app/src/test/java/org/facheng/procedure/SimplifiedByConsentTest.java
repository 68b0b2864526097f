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

/** 行政复议法第五十三条第二款: the simplified procedure by consent needs that of every party. */
@FachengTest
class SimplifiedByConsentTest {

    private static final String TRACK = "userTask_chooseTrack";
    private static final Map<String, Object> OF_TWO = Map.of(
            "ground", "consent",
            "applicantConsentedOn", "2026-06-01",
            "respondentConsentedOn", "2026-06-01",
            "consentProof", "书面同意书");

    @Autowired
    MockMvc mvc;

    @Test
    void a_third_party_that_has_joined_consents_too() {
        var filed = Filed.accepted(LocalDate.of(2026, 6, 1), new Office(mvc));
        filed.act("handler1", "notify-third-party", Participants.thirdParty(true))
                .ok();
        assertThat(filed.complete(TRACK, "SIMPLIFIED", OF_TWO).refused(422)).isEqualTo("third_party_consent_missing");
        var ofAll = new HashMap<>(OF_TWO);
        ofAll.put("thirdPartyConsentedOn", "2026-06-01");
        filed.complete(TRACK, "SIMPLIFIED", ofAll).ok();
    }

    @Test
    void without_one_the_two_parties_suffice() {
        Filed.accepted(LocalDate.of(2026, 6, 1), new Office(mvc))
                .complete(TRACK, "SIMPLIFIED", OF_TWO)
                .ok();
    }
}
