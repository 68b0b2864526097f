package org.facheng.procedure.above;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facheng.casefile.Party;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Who became a petitioner later goes along (信访工作条例第三十五条). */
class PetitionersTest {

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void as_the_form_tells_of_them_and_those_who_joined_from_the_parties() {
        var form = json.readTree(
                """
                {"applicants": [{"name": "信访人甲", "kind": "natural", "province": "江苏"}, {"name": "信访人乙", "kind": "natural"}]}
                """);
        var matter = json.createObjectNode();
        Petitioners.put(
                matter, form, List.of(party("applicant", "信访人甲"), party("applicant", "信访人丙"), party("agent", "代理人")));
        assertThat(matter.path("applicants"))
                .isEqualTo(
                        json.readTree(
                                """
                        [{"name": "信访人甲", "kind": "natural", "province": "江苏"}, {"name": "信访人丙", "kind": "natural"}]
                        """));
    }

    private static Party party(String role, String name) {
        return new Party("1", "1", role, name, "natural", null, null, false, "{}");
    }
}
