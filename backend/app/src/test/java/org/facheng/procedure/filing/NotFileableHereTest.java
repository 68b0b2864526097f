package org.facheng.procedure.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.facheng.procedure.Application;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What citizens do not file themselves is refused with the reason, what is unknown as unknown. */
@FachengTest
class NotFileableHereTest {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @CsvSource({"litigation, not_fileable_here", "telecom, unknown_procedure", "nothing, unknown_procedure"})
    void the_portal_says_why(String procedure, String code) {
        var application = new HashMap<String, Object>(Application.admissible());
        application.put("procedure", procedure);

        assertThat(ApiUser.signedIn(mvc, "citizen1")
                        .post("/api/portal/applications", application)
                        .refused(422))
                .isEqualTo(code);
    }
}
