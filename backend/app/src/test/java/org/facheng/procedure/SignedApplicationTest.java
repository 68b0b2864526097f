package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A petition led over to reconsideration: for whom, and on which day, an application on paper counts. */
@FachengTest
class SignedApplicationTest {

    @Autowired
    MockMvc mvc;

    @Test
    void only_who_signed_applies_and_the_others_are_still_waited_for() {
        var office = new Office(mvc);
        var days = new PetitionDays(office);
        var petition = days.told(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 3, 25), "信访人甲", "信访人乙");
        office.clockTo(LocalDate.of(2026, 5, 6));
        var second = idOf(office, petition, "信访人乙");

        days.apply(petition, Map.of("signedBy", List.of(second))).ok();

        assertThat(names(office, days.continuedIn(petition).caseNo())).containsExactly("信访人乙");
        assertThat(office.deadline(petition.caseNo(), "await-application")
                        .path("metOn")
                        .isNull())
                .isTrue();
        assertThat(office.file(petition.caseNo()).path("stage").asString()).isEqualTo("lead-over");
        assertThat(days.apply(petition, Map.of("signedBy", List.of(second)))
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("unknown_party");

        days.apply(petition, Map.of("signedBy", List.of(idOf(office, petition, "信访人甲"))))
                .ok();

        assertThat(office.file(petition.caseNo()).path("stage").asString()).isEqualTo("closed");
    }

    @Test
    void what_was_handed_in_on_the_last_day_is_in_time_whenever_it_is_typed_and_its_review_runs_from_that_day() {
        var office = new Office(mvc);
        var days = new PetitionDays(office);
        var petition = days.told(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 3, 23), "信访人甲");
        office.clockTo(LocalDate.of(2026, 5, 25));

        days.apply(petition, Map.of("channel", "visit", "receivedOn", "2026-05-22"))
                .ok();

        var reconsideration = days.continuedIn(petition).caseNo();
        assertThat(office.deadline(petition.caseNo(), "reconsideration-apply")
                        .path("due")
                        .asString())
                .isEqualTo("2026-05-22");
        assertThat(office.deadline(petition.caseNo(), "reconsideration-apply")
                        .path("metOn")
                        .asString())
                .isEqualTo("2026-05-22");
        assertThat(office.file(reconsideration).path("receivedOn").asString()).isEqualTo("2026-05-22");
        assertThat(office.deadline(reconsideration, "acceptance-review")
                        .path("due")
                        .asString())
                .isEqualTo("2026-05-29");
    }

    private static String idOf(Office office, Filed petition, String name) {
        return office.file(petition.caseNo())
                .path("parties")
                .valueStream()
                .filter(party -> party.path("name").asString().equals(name))
                .map(party -> party.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Office office, String caseNo) {
        return office.file(caseNo)
                .path("parties")
                .valueStream()
                .filter(party -> party.path("role").asString().equals("applicant"))
                .map(party -> party.path("name").asString())
                .toList();
    }
}
