package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What an agent agrees to is not the consent of his principal (行政复议法第八十八条第一款，民事诉讼法第九十条). */
@FachengTest
class AgentConsentTest {

    @Autowired
    MockMvc mvc;

    private Filed filed;
    private Participants parties;

    @Test
    void electronic_service_ends_with_the_agent_who_agreed_to_it_and_the_own_consent_of_the_party_does_not() {
        filed(false);
        appointed();
        assertThat(reached()).isTrue();
        revoked();
        assertThat(reached()).isFalse();

        filed(true);
        appointed();
        revoked();
        assertThat(reached()).isTrue();
    }

    private void filed(boolean electronic) {
        var contact =
                Map.of("name", "申请人甲", "phone", "13800000000", "address", "某路1号", "electronicService", electronic);
        filed = Filed.on(LocalDate.of(2026, 6, 2), new Office(mvc), Map.of("contact", contact));
        parties = new Participants(filed);
    }

    private void appointed() {
        var receiving = Map.of("account", "citizen2", "electronicService", true);
        filed.act("registrar1", Participants.AGENTS, Participants.appoint(receiving))
                .ok();
    }

    private void revoked() {
        var revoke = Map.of("principal", Participants.SELF, "change", "revoke", "toldOn", "2026-06-02");
        filed.act("registrar1", Participants.AGENTS, revoke).ok();
    }

    private boolean reached() {
        return parties.party("申请人").path("electronicService").asBoolean();
    }
}
