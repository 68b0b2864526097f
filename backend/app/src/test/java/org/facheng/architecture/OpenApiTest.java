package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the HTTP interface is committed; whoever changes the interface changes it knowingly. */
@FachengTest
class OpenApiTest {

    private static final Path COMMITTED = Path.of("../../docs/api/openapi.json");

    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    MockMvc mvc;

    @Test
    void the_interface_is_the_one_that_is_described() throws Exception {
        var described =
                (ObjectNode) ApiUser.signedIn(mvc, "admin1").get("/v3/api-docs").ok();
        described.remove("servers");
        var text = json.writeValueAsString(json.treeToValue(described, Object.class)) + "\n";
        if (Boolean.getBoolean("facheng.write-docs")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, text);
        }
        assertThat(Files.readString(COMMITTED))
                .as(
                        "docs/api/openapi.json is not what the product answers; write it anew with -Dfacheng.write-docs=true")
                .isEqualTo(text);
    }
}
