package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the list of cases says of those that are over. */
@FachengTest(properties = {"facheng.demo=true", "facheng.demo-cases=true"})
class ClosedCasesTest {

    @Autowired
    MockMvc mvc;

    @Test
    void nothing_of_a_case_that_is_over_is_overdue_in_the_list() {
        var closed = new Office(mvc)
                .as("supervisor1")
                .get("/api/cases?state=closed&limit=100")
                .ok()
                .path("items");
        assertThat(closed).isNotEmpty().allSatisfy(row -> assertThat(
                        row.at("/deadline/level").asString(""))
                .isNotEqualTo("overdue"));
    }
}
