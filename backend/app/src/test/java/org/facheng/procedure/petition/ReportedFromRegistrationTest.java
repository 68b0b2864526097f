package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A matter of discipline is an informer's from its registration on, and none of several it reports learns of it (信访工作条例第三十条第三款). */
@FachengTest
class ReportedFromRegistrationTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    Directory directory;

    private Office office;
    private String caseNo;

    @BeforeEach
    void registered_as_a_request() {
        office = new Office(mvc);
        var person = directory.userByName("handler1").orElseThrow().displayName();
        var form = Map.ofEntries(
                Map.entry(
                        "applicants",
                        List.of(Map.of(
                                "name", "信访人甲", "kind", "natural", "identity", "real-name", "addressClear", true))),
                Map.entry("contact", Map.of("name", "信访人甲", "phone", "13800000000", "address", "某市东城路1号")),
                Map.entry("petitionKind", "request"),
                Map.entry("subject", "misconduct"),
                Map.entry("respondent", Map.of("name", "工业和信息化部信息通信管理局")),
                Map.entry("jointRespondents", List.of(Map.of("name", "江苏省通信管理局工作人员"), Map.of("name", person))),
                Map.entry("act", Map.of()),
                Map.entry("requests", List.of("查处收受礼品")),
                Map.entry("factsAndReasons", "几个单位的工作人员在办理许可时收受礼品，请查处。"),
                Map.entry("submission", Map.of("phone", true)));
        var today = LocalDate.ofInstant(Instant.now(), ZoneId.of("Asia/Shanghai"));
        caseNo = office.as("registrar1")
                .post(
                        "/api/cases",
                        Map.of(
                                "procedure",
                                "petition",
                                "channel",
                                "hotline",
                                "receivedOn",
                                today.toString(),
                                "form",
                                form,
                                "uploadIds",
                                List.of()))
                .ok()
                .path("caseNo")
                .asString();
    }

    @Test
    void nobody_it_reports_sees_finds_or_gets_it() {
        assertThat(cases.byNo(caseNo).orElseThrow().reportedIds())
                .containsExactlyInAnyOrder(
                        directory.unitByName("工业和信息化部信息通信管理局").orElseThrow().id(),
                        directory.unitByName("江苏省通信管理局").orElseThrow().id(),
                        directory.userByName("handler1").orElseThrow().id());
        assertThat(office.accountable(caseNo)).isNotEqualTo("handler1");
        assertThat(office.openTasks(caseNo).toString()).doesNotContain("handler1\"");
        for (String person : List.of("handler1", "handler11", "respondent1")) {
            assertThat(office.as(person).get("/api/cases/{caseNo}", caseNo).status())
                    .as(person)
                    .isEqualTo(404);
            assertThat(office.as(person).get("/api/cases?q={q}", caseNo).ok().path("items"))
                    .as(person)
                    .isEmpty();
        }
        assertThat(office.as("director1").get("/api/cases/{caseNo}", caseNo).status())
                .isEqualTo(200);
    }

    @Test
    void neither_a_part_nor_a_clue_goes_to_whom_it_reports() {
        assertThat(offered("involve-unit")).noneMatch(form -> form.contains("信息通信管理局"));
        for (String receiver : List.of("江苏省通信管理局", "信息通信管理局", "江苏省通信管理局信访处")) {
            assertThat(clue(receiver)).as(receiver).isEqualTo("sent_to_the_reported");
        }
        office.as("director1")
                .post(
                        "/api/cases/{caseNo}/actions/hand-over-clue",
                        Map.of("form", Map.of("receiver", "驻工业和信息化部纪检监察组", "what", "收受礼品的线索")),
                        caseNo)
                .ok();
    }

    private String clue(String receiver) {
        return office.as("director1")
                .post(
                        "/api/cases/{caseNo}/actions/hand-over-clue",
                        Map.of("form", Map.of("receiver", receiver, "what", "收受礼品的线索")),
                        caseNo)
                .refused(422);
    }

    /** What of an act is offered to whoever answers for the case. */
    private List<String> offered(String act) {
        return office
                .as(office.accountable(caseNo))
                .get("/api/cases/{caseNo}", caseNo)
                .ok()
                .findParents("action")
                .stream()
                .filter(possible -> possible.path("action").asString().equals(act))
                .map(Object::toString)
                .toList();
    }
}
