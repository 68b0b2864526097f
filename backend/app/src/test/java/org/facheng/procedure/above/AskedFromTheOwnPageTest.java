package org.facheng.procedure.above;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.facheng.procedure.AnsweredPetition;
import org.facheng.procedure.referral.Below;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** From the own page a petitioner asks the body above with nothing typed again (信访工作条例第三十五条). */
@FachengTest
class AskedFromTheOwnPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Pattern ASKED = Pattern.compile("请求复查：([^\"\\s]+号)");
    private static final String WHO = "信访人丑";

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(DAY);
    }

    @Test
    void the_request_is_filed_above_with_the_papers_and_the_period_below_is_kept() {
        var below = answeredBelow();
        var page = own(below.only());
        assertThat(page.path("remedies").toString()).contains("工业和信息化部", "\"here\":true");
        var form = page.path("actions")
                .valueStream()
                .filter(act -> act.path("action").asString().equals("ask-review"))
                .findFirst()
                .orElseThrow()
                .path("schema");
        assertThat(form.at("/properties/requests/default/0").asString()).contains("号）", "请求复查");
        assertThat(form.at("/properties/asking").isMissingNode())
                .as("only one may ask")
                .isTrue();

        office.clockTo(DAY.plusDays(9));
        act(page, "ask-review").ok();
        assertThat(act(page, "ask-review").refused(422)).as("asked once").isEqualTo("unknown_party");
        assertThat(own(below.only()).path("deadlines").toString()).contains("\"metOn\":\"2026-03-11\"");

        var told = ASKED.matcher(below.timeline("director11", below.only()));
        assertThat(told.find()).isTrue();
        assertThat(own(told.group(1)).path("open").asBoolean()).isTrue();
        var file = office.file(told.group(1));
        assertThat(file.path("deadlines").toString())
                .contains("\"key\":\"review\"")
                .contains("2026-04-10");
        assertThat(file.path("materials").toString()).contains("信访处理意见书");
        assertThat(file.path("parties").toString()).contains(WHO);
        assertThat(file.at("/form/previous/0").toString()).contains("reply", "2026-03-02", "江苏省通信管理局");
    }

    /** Filed at the portal, sent down to Jiangsu and answered there; everything is served online. */
    private Below answeredBelow() {
        var contact = Map.of("name", WHO, "phone", "13900000071", "address", "江苏省某市某路71号", "electronicService", true);
        var form = Map.of(
                "applicants",
                List.of(Map.of("name", WHO, "kind", "natural")),
                "contact",
                contact,
                "petitionKind",
                "request",
                "subject",
                "service-cut",
                "requests",
                List.of("恢复七十一号的宽带"),
                "factsAndReasons",
                "七十一号的宽带停了两个月，企业没有说明。");
        var filed = office.as("citizen1")
                .post("/api/portal/applications", Map.of("procedure", "petition", "form", form))
                .ok();
        var below = new Below(office, filed.path("caseNo").asString()).sentTo("江苏省通信管理局", "转送");
        AnsweredPetition.accepted(below::complete);
        AnsweredPetition.signed(below::complete, DAY);
        return below;
    }

    private ApiUser.Answer act(JsonNode page, String key) {
        return office.as("citizen1")
                .post(
                        "/api/portal/cases/{no}/actions/{key}",
                        Map.of("form", Map.of("requests", List.of("请求复查"))),
                        page.path("receiptNo").asString(),
                        key);
    }

    private JsonNode own(String caseNo) {
        return Pages.all(office.as("citizen1"), "/api/portal/cases").stream()
                .filter(file -> file.path("caseNo").asString().equals(caseNo))
                .findFirst()
                .orElseThrow();
    }
}
