package org.facheng.procedure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.facheng.procedure.Application;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Reading a case is written down, whatever part of it is asked for: every address of the interface below a case is tried. */
@FachengTest
class EveryReadingTest {

    @Autowired
    MockMvc mvc;

    @Test
    void whatever_of_a_case_is_read_leaves_an_entry() throws Exception {
        var paths = JsonMapper.shared()
                .readTree(Files.readString(Path.of("../../docs/api/openapi.json")))
                .path("paths")
                .properties();
        var parts = paths.stream()
                .filter(path -> path.getKey().matches("/api/cases/\\{caseNo}(/[^{]*)?")
                        && path.getValue().has("get"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(parts).hasSizeGreaterThan(10);
        var office = new Office(mvc);
        for (var part : parts) {
            var caseNo = office.as("citizen1")
                    .post("/api/portal/applications", Application.admissible())
                    .ok()
                    .path("caseNo")
                    .asString();
            office.as("reviewer1").get(part, caseNo).ok();
            var readings = office.as("admin1")
                    .get("/api/cases/{caseNo}/timeline", caseNo)
                    .ok()
                    .valueStream()
                    .filter(line -> line.path("action").asString().equals("case.read"))
                    .filter(line -> line.path("actor").asString().equals("reviewer1"));
            assertThat(readings).as(part).hasSize(1);
        }
    }
}
