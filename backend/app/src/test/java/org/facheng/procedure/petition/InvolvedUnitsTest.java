package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** One unit leads and answers for the whole; others have a part and a day inside its time. */
@FachengTest
class InvolvedUnitsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;
    private String handler;
    private String other;

    @BeforeEach
    void a_petition_that_is_handled() {
        office = new Office(mvc);
        office.clockTo(RECEIVED);
        caseNo = office.as("admin1")
                .post(
                        "/api/cases/import",
                        Map.of(
                                "procedure",
                                "petition",
                                "channel",
                                "letter",
                                "receivedOn",
                                RECEIVED.toString(),
                                "subject",
                                "policy",
                                "applicants",
                                List.of(Map.of(
                                        "name",
                                        "信访人甲",
                                        "kind",
                                        "natural",
                                        "identity",
                                        "real-name",
                                        "addressClear",
                                        true)),
                                "contact",
                                Map.of("name", "信访人甲", "address", "某市某路1号"),
                                "requests",
                                List.of("请予处理"),
                                "factsAndReasons",
                                "涉及两个司局。"))
                .ok()
                .path("caseNo")
                .asString();
        office.complete(caseNo, "userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        office.complete(caseNo, "userTask_classifyMatter", "HANDLE", Map.of("reasons", "本机关职权", "procedure", "调查核实"))
                .ok();
        handler = office.accountable(caseNo);
        other = offered("involve-unit").get(0);
    }

    @Test
    void a_part_and_its_answer_stand_in_the_chain_and_the_one_who_answers_for_the_whole_stays() {
        var before = chain().path("accountable");
        act("involve-unit", Map.of("unit", other, "part", "核实补贴标准", "answerBy", "2026-04-01"))
                .ok();
        assertThat(office.deadline(caseNo, "part-due").path("due").asString()).isEqualTo("2026-04-01");
        var part = offered("record-contribution").get(0);
        act("record-contribution", Map.of("part", part, "result", "标准已经核实")).ok();
        assertThat(office.deadline(caseNo, "part-due").path("state").asString()).isEqualTo("met");

        var chain = chain();
        var involved = link(chain, "INVOLVED");
        assertThat(involved.at("/to/unit").asString()).isEqualTo(other);
        assertThat(involved.path("reason").asString()).isEqualTo("核实补贴标准");
        assertThat(involved.path("until").asString()).isEqualTo("2026-04-01");
        assertThat(link(chain, "CONTRIBUTED").path("reason").asString()).isEqualTo("标准已经核实");
        assertThat(chain.path("accountable")).isEqualTo(before);
        assertThat(chain.path("unbroken").asBoolean()).isTrue();
        assertThat(offered("record-contribution")).isEmpty();
    }

    /** Sixty days from the notice of the day it came end on 1 May. */
    @Test
    void no_part_may_last_longer_than_the_whole() {
        act("involve-unit", Map.of("unit", other, "part", "核实", "answerBy", "2026-05-02"))
                .refused(422);
        act("involve-unit", Map.of("unit", other, "part", "核实", "answerBy", "2026-05-01"))
                .ok();
    }

    private ApiUser.Answer act(String key, Map<String, ?> form) {
        return office.as(handler).post("/api/cases/{caseNo}/actions/{key}", Map.of("form", form), caseNo, key);
    }

    private JsonNode chain() {
        return office.as(handler).get("/api/cases/{caseNo}/chain", caseNo).ok();
    }

    private static JsonNode link(JsonNode chain, String kind) {
        return chain.path("links")
                .valueStream()
                .filter(link -> link.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<String> offered(String key) {
        return office.as(handler)
                .get("/api/cases/{caseNo}", caseNo)
                .ok()
                .path("actions")
                .valueStream()
                .filter(act -> act.path("action").asString().equals(key))
                .flatMap(act -> Stream.of("unit", "part")
                        .flatMap(field -> act.at("/schema/properties/%s/oneOf".formatted(field))
                                .valueStream()))
                .map(unit -> unit.path("const").asString())
                .toList();
    }
}
