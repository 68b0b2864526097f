package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.audit.JournalEntry;
import org.facheng.identity.Directory;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Who is competent for which subject: staff read it, an administrator keeps it, and the next petition is advised by it. */
@FachengTest
class CompetenceTest {

    private static final String LINE = "/api/competence/coverage";
    private static final Map<String, Object> FIRST =
            Map.of("place", "ADMINISTRATION", "route", "handle", "atOnce", false);

    @Autowired
    MockMvc mvc;

    @Autowired
    Journal journal;

    @Autowired
    PetitionReview review;

    @Autowired
    Directory directory;

    private Office office;

    @BeforeEach
    void everybody_comes_in() {
        office = new Office(mvc);
    }

    @AfterEach
    void as_it_first_stood() {
        var version = admin().get(LINE).response().getHeader("ETag");
        admin().put(LINE, FIRST, version).ok();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registrar1",
                "handler1",
                "reviewer1",
                "director1",
                "head1",
                "supervisor1",
                "handler11",
                "director21"
            })
    void staff_see_it_and_change_nothing(String person) {
        var user = office.as(person);
        var table = user.get("/api/competence").ok();
        assertThat(table.path("editable").asBoolean()).isFalse();
        assertThat(table.path("lines").size()).isEqualTo(17);
        assertThat(user.put(LINE, FIRST, "\"1\"").refused(403)).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen1", "respondent1"})
    void nobody_else_sees_it(String person) {
        var user = office.as(person);
        assertThat(user.get("/api/competence").refused(403)).isEqualTo("forbidden");
        assertThat(user.get(LINE).refused(403)).isEqualTo("forbidden");
        assertThat(user.put(LINE, FIRST, "\"1\"").refused(403)).isEqualTo("forbidden");
    }

    @Test
    void a_new_installation_has_a_line_for_every_subject_and_each_holds() {
        var lines = admin().get("/api/competence").ok().path("lines");
        assertThat(lines.valueStream().map(line -> line.path("subject").asString()))
                .contains("policy", "coverage", "mixed", "other");
        assertThat(Petitioning.FIRST.rows().values())
                .hasSize(17)
                .allSatisfy(line -> assertThat(CompetenceChecks.of(line)).isEmpty());
    }

    @Test
    void a_change_is_in_the_journal_and_in_the_advice_of_the_next_petition() {
        assertThat(route()).isEqualTo("refer-subordinate");
        change(Map.of("place", "ELSEWHERE", "route", "not-competent", "organ", "某省通信发展办公室", "atOnce", false));

        assertThat(route()).isEqualTo("not-competent");
        var entries = changes();
        var last = entries.get(entries.size() - 1);
        assertThat(last.text()).isEqualTo("修改职权分工表“信号覆盖”：不属于本机关和本系统职权范围，不属于本机关和本系统职权，告知向有权处理的机关提出");
        assertThat(last.actor().id()).isEqualTo("admin1");
        assertThat(last.details().toString()).contains("ADMINISTRATION handle").contains("某省通信发展办公室");
    }

    @Test
    void of_two_who_change_a_line_the_second_sees_what_the_first_did() {
        var version = admin().get(LINE).response().getHeader("ETag");
        admin().put(LINE, investigated(), version).ok();

        var stale = admin().put(LINE, FIRST, version);
        assertThat(stale.refused(412)).isEqualTo("stale");
        assertThat(stale.body().path("current").path("route").asString()).isEqualTo("investigate");
        assertThat(admin().put(LINE, FIRST, null).refused(428)).isEqualTo("precondition_required");
    }

    @Test
    void saving_what_stands_there_changes_nothing() {
        var version = admin().get(LINE).response().getHeader("ETag");
        int entries = changes().size();
        var again = admin().put(LINE, FIRST, version);
        assertThat(again.ok().path("version").asInt()).isEqualTo(number(version));
        assertThat(changes()).hasSize(entries);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "OWN|not-competent|-|-|/route|本机关职权范围的事项不能选择",
                "ADMINISTRATION|split|-|-|/route|可选：申请查处、履职，依法履行或者答复、办理并出具信访处理意见书",
                "ELSEWHERE|handle|-|某机关|/route|不属于本机关和本系统职权范围的事项不能选择",
                "OWN|administrative-procedure|-|-|/target|请选择由哪个程序接办",
                "OWN|handle|telecom|-|/target|只有导入行政程序的事项才填写接办程序",
                "ELSEWHERE|arbitration|-|  |/organ|请写明信访人应当向谁提出",
                "MOON|handle|-|-|/place|",
                "OWN|moon|-|-|/route|",
                "OWN|administrative-procedure|moon|-|/target|",
                "-|handle|-|-|/place|请选择属于谁的职权",
                "OWN|-|-|-|/route|请选择处理途径",
            })
    void what_does_not_fit_is_pointed_at(
            String place, String route, String target, String organ, String pointer, String message) {
        var body = new HashMap<String, Object>();
        body.put("place", place);
        body.put("route", route);
        body.put("target", target);
        body.put("organ", organ);
        body.put("atOnce", false);
        var answer = admin().put(LINE, body, admin().get(LINE).response().getHeader("ETag"));
        answer.refused(422);
        assertThat(answer.body().path("errors").valueStream().map(e -> e.path("pointer")
                        .asString()))
                .as("%s", answer.body())
                .containsExactly(pointer);
        if (message != null) {
            assertThat(answer.body().path("errors").path(0).path("detail").asString())
                    .contains(message);
        }
    }

    @Test
    void an_organ_of_twenty_thousand_characters_is_refused_and_an_unknown_subject_is_not_there() {
        var body = Map.of("place", "OWN", "route", "handle", "organ", "长".repeat(20_000), "atOnce", false);
        var version = admin().get(LINE).response().getHeader("ETag");
        assertThat(admin().put(LINE, body, version)
                        .body()
                        .path("errors")
                        .path(0)
                        .path("pointer")
                        .asString())
                .isEqualTo("/organ");
        assertThat(admin().put("/api/competence/moon", FIRST, "\"1\"").refused(404))
                .isEqualTo("not_found");
        assertThat(admin().get("/api/competence/COVERAGE").refused(404)).isEqualTo("not_found");
    }

    private List<JournalEntry> changes() {
        return journal.entries(Act.SYSTEM_CHAIN).stream()
                .filter(entry -> entry.action().equals("competence.changed"))
                .toList();
    }

    private String route() {
        JsonNode letter = Petitioning.plainWith("subject=\"coverage\"");
        return (String) review.review(letter, LocalDate.of(2026, 3, 2), directory.defaultUnit())
                .advice()
                .get("route");
    }

    private void change(Map<String, Object> line) {
        admin().put(LINE, line, admin().get(LINE).response().getHeader("ETag")).ok();
    }

    private static Map<String, Object> investigated() {
        return Map.of("place", "ADMINISTRATION", "route", "investigate", "atOnce", false);
    }

    private static int number(String etag) {
        return Integer.parseInt(etag.replace("\"", ""));
    }

    private ApiUser admin() {
        return office.as("admin1");
    }
}
