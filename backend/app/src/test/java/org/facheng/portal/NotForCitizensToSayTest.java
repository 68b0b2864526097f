package org.facheng.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.procedure.Application;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the form of the portal does not ask for does not count, whatever a program sends: when it was posted, who was seen at the counter. */
@FachengTest
class NotForCitizensToSayTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate jdbc;

    private Office office;

    @BeforeEach
    void a_working_morning() {
        office = new Office(mvc);
        office.clockTo("2026-11-20T09:00:00+08:00");
    }

    static Stream<Arguments> unasked() {
        return Stream.of(
                        "declared/postedOn=\"2026-11-03\"",
                        "declared/relayedOn=\"2026-11-03\"",
                        "declared/petitionedOn=\"2026-11-03\"",
                        "declared/oral=true",
                        "declared/persons=7",
                        "declared/anonymous=true",
                        "submission/realNameVerified=true",
                        "submission/visitRegistered=true",
                        "submission/callBack=true",
                        "submission/anonymous=true",
                        "submission/signedFor=\"2026-11-03\"",
                        "submission/transferList=true",
                        "transferor=\"某局\"",
                        "receivedBy=\"ca-js\"",
                        "receivedOnAssumed=true")
                .map(field -> Arguments.of(field.split("=")[0], JSON.readValue(field.split("=")[1], Object.class)));
    }

    @ParameterizedTest
    @MethodSource("unasked")
    void an_application_keeps_nothing_of_it(String field, Object value) {
        assertThat(kept(Application.admissible(), field, value)).doesNotContain(name(field));
    }

    @ParameterizedTest
    @MethodSource("unasked")
    void a_petition_keeps_nothing_of_it(String field, Object value) {
        assertThat(kept(petition(), field, value)).doesNotContain(name(field));
    }

    @Test
    void whoever_files_too_late_is_late_whatever_day_of_posting_is_sent() {
        office.clockTo("2027-02-10T09:00:00+08:00");
        var apply = office.deadline(file(Application.admissible(), "declared/postedOn", "2026-11-03"), "apply");
        assertThat(apply.path("metOn").asString()).isEqualTo("2027-02-10");
        assertThat(apply.path("late").asBoolean()).isTrue();
    }

    private static Map<String, Object> petition() {
        var same = (Map<?, ?>) Application.admissible().get("form");
        return Map.of(
                "procedure",
                "petition",
                "form",
                Map.of(
                        "applicants",
                        same.get("applicants"),
                        "contact",
                        same.get("contact"),
                        "petitionKind",
                        "request",
                        "subject",
                        "coverage",
                        "requests",
                        List.of("解决信号覆盖"),
                        "factsAndReasons",
                        "村里一直没有手机信号，请求解决。"),
                "uploadIds",
                List.of());
    }

    private String kept(Map<String, ?> application, String field, Object value) {
        var caseNo = file(application, field, value);
        return jdbc.queryForObject("SELECT form FROM cf_case WHERE case_no = ?", String.class, caseNo);
    }

    private String file(Map<String, ?> application, String field, Object value) {
        ObjectNode sent = JSON.valueToTree(application);
        var at = sent.withObject("/form");
        if (field.contains("/")) {
            at = at.withObject("/" + field.substring(0, field.indexOf('/')));
        }
        at.putPOJO(name(field), value);
        return office.as("citizen1")
                .post("/api/portal/applications", sent)
                .ok()
                .path("caseNo")
                .asString();
    }

    private static String name(String field) {
        return field.substring(field.indexOf('/') + 1);
    }
}
