package org.facheng.procedure.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The leader of another defendant appears for all of them (法释〔2020〕3号第三条): not where there is no other. */
@FachengTest
class OtherDefendantTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 2);
    private static final LocalDate SUMMONED = LocalDate.of(2026, 3, 11);
    private static final LocalDate HELD = LocalDate.of(2026, 3, 19);
    private static final LocalDate JUDGED = LocalDate.of(2026, 3, 26);

    @Autowired
    MockMvc mvc;

    @Test
    void whoever_is_sued_alone_has_no_other_defendant_whose_leader_could_have_come() {
        var office = new Office(mvc);
        var suit = SuitAtCourt.signedFor(office, SIGNED, "原告庚");
        office.clockTo(SUMMONED);
        suit.summoned(SUMMONED, HELD, Map.of());
        suit.leaderAppears(SUMMONED, "负责人丙");
        office.clockTo(HELD);

        assertThat(office.read(suit.caseNo(), "userTask_recordAppearance")
                        .at("/schema/properties/principal/oneOf")
                        .valueStream()
                        .map(choice -> choice.path("const").asString()))
                .containsExactly("appeared", "deemed-absent", "excused", "before", "absent");
        assertThat(suit.answer("userTask_recordAppearance", "HELD", byAnother(suit.held(HELD, "负责人丙")))
                        .refused(422))
                .isEqualTo("no_other_defendant");

        office.clockTo(JUDGED);
        suit.received("receive-result", JUDGED, "行政判决书");
        assertThat(suit.act("handler1", "record-past-hearing", byAnother(suit.past(HELD, "负责人丙")))
                        .refused(422))
                .isEqualTo("no_other_defendant");
    }

    private static Map<String, Object> byAnother(Map<String, ?> held) {
        var form = new HashMap<String, Object>(held);
        form.put("principal", "other-defendant");
        List.of("leader", "substance").forEach(form::remove);
        return form;
    }
}
