package org.facheng.procedure.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.IntakeFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.node.JsonNodeFactory;

/** An import takes one matter; anything else is told what it lacks, and nothing is kept of it. */
@FachengTest
class NoMatterTest {

    private static final String PLAIN = "/intake/admissibility/base.json";

    @Autowired
    MockMvc mvc;

    @Test
    void several_at_once_or_none_are_no_matter() {
        var matter = IntakeFiles.changed(PLAIN, "-");
        for (Object body : List.of(List.of(matter, matter), List.of(), "事项", 5)) {
            assertThat(imported(body).refused(422)).isEqualTo("not_one_matter");
        }
    }

    @Test
    void a_channel_that_is_no_text_is_told_at_its_field() {
        var matter = IntakeFiles.changed(PLAIN, "-").set("channel", JsonNodeFactory.instance.arrayNode());
        var answer = imported(matter);
        assertThat(answer.refused(422)).isEqualTo("form_invalid");
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("/channel");
    }

    private ApiUser.Answer imported(Object body) {
        return ApiUser.signedIn(mvc, "admin1").post("/api/cases/import", body);
    }
}
