package org.facheng.procedure.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.procedure.Application;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Internal rule after 行政复议法第三条第二款 (公正): whose act is challenged answers for it and does not handle the case. */
@FachengTest
class NeutralHandlerTest {

    private static final String DEPARTMENT = "工业和信息化部信息通信管理局";
    private static final String REVIEW = "userTask_reviewApplication";

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    Directory directory;

    private Office office;
    private User colleague;

    @BeforeEach
    void a_handler_in_the_unit_whose_act_is_challenged() {
        office = new Office(mvc);
        colleague = hired(DEPARTMENT, "HANDLER", "REVIEWER");
    }

    @AfterEach
    void who_leaves_again() {
        office.as("admin1").post("/api/accounts/{username}/close", Map.of(), colleague.username());
    }

    @Test
    void by_rule_it_goes_to_somebody_else_however_little_the_unit_has_to_do() {
        var file = filed(Map.of());
        assertThat(file.accountableUserId()).isNotEqualTo(colleague.id());
        assertThat(office.task(file.caseNo(), REVIEW).at("/assignee/username").asString())
                .isNotEqualTo(colleague.username());
    }

    @Test
    void by_hand_neither_the_case_nor_a_task_of_it_is_given_to_the_unit() {
        var file = filed(Map.of());
        var given = Map.of("form", Map.of("username", colleague.username(), "reason", "分工"));
        assertThat(office.as("director1")
                        .post("/api/cases/{caseNo}/actions/reassign", given, file.caseNo())
                        .refused(422))
                .isEqualTo("not_eligible");
        var refused = office.as("director1")
                .post(
                        "/api/tasks/{id}/assign",
                        Map.of("username", colleague.username(), "reason", "分工"),
                        task(file, REVIEW));
        assertThat(refused.refused(403)).isEqualTo("not_eligible");
        assertThat(refused.body().path("detail").asString()).contains("被申请人");
    }

    @Test
    void its_people_claim_nothing_and_read_nothing_of_the_work_and_are_told_why() {
        var file = filed(Map.of());
        var task = task(file, REVIEW);
        var holder = Office.performer(office.task(file.caseNo(), REVIEW));
        office.as(holder).post("/api/tasks/{id}/release", Map.of(), task).ok();
        var refused = office.as(colleague.username()).post("/api/tasks/{id}/claim", Map.of(), task);
        assertThat(refused.refused(403)).isEqualTo("respondent_side");
        assertThat(refused.body().path("detail").asString()).contains("被申请人");
        assertThat(office.as(colleague.username())
                        .get("/api/cases/{caseNo}", file.caseNo())
                        .refused(403))
                .isEqualTo("respondent_side");
    }

    @Test
    void nobody_of_the_unit_takes_the_place_of_who_is_recused() {
        var file = filed(Map.of());
        var recusal = Map.of("form", Map.of("username", "reviewer1", "ground", "interest", "reason", "系申请人邻居"));
        assertThat(office.as("head1")
                        .post("/api/cases/{caseNo}/actions/recuse", recusal, file.caseNo())
                        .refused(409))
                .isEqualTo("nobody_else");
    }

    @Test
    void who_answers_for_the_body_itself_does_not_handle_what_is_asked_of_it() {
        var answering = hired("政策法规司", "HANDLER", "RESPONDENT");
        var file = filed(Map.of("respondent", Map.of("name", "工业和信息化部", "category", "ministry")));
        assertThat(file.accountableUserId()).isNotEqualTo(answering.id());
        var given = Map.of("form", Map.of("username", answering.username(), "reason", "分工"));
        assertThat(office.as("director1")
                        .post("/api/cases/{caseNo}/actions/reassign", given, file.caseNo())
                        .refused(422))
                .isEqualTo("not_eligible");
        office.as("admin1").post("/api/accounts/{username}/close", Map.of(), answering.username());
    }

    @Test
    void where_the_respondent_changes_the_case_leaves_the_hands_of_the_new_ones_people() {
        var file = filed(Map.of("respondent", Map.of("name", "江苏省通信管理局", "category", "communications-administration")));
        var given = Map.of("form", Map.of("username", colleague.username(), "reason", "分工"));
        office.as("director1")
                .post("/api/cases/{caseNo}/actions/reassign", given, file.caseNo())
                .ok();
        office.complete(
                        file.caseNo(),
                        REVIEW,
                        "CHANGE_RESPONDENT",
                        Map.of("properRespondent", DEPARTMENT, "changeReason", "该行为由信息通信管理局作出。"))
                .ok();
        var named = Map.of("statement", "变更被申请人", "respondentName", DEPARTMENT);
        office.as("citizen1")
                .post(
                        "/api/portal/cases/{receiptNo}/actions/submit-correction",
                        Map.of("form", named),
                        file.receiptNo())
                .ok();
        office.complete(
                        file.caseNo(),
                        "userTask_reviewCorrectedApplication",
                        "ADMIT",
                        Map.of("respondentName", DEPARTMENT))
                .ok();
        assertThat(cases.byId(file.id()).accountableUserId()).isNotEqualTo(colleague.id());
        assertThat(office.openTasks(file.caseNo()).toString()).doesNotContain(colleague.username());
        assertThat(office.as("supervisor1")
                        .get("/api/cases/{caseNo}/chain", file.caseNo())
                        .ok()
                        .path("unbroken")
                        .asBoolean())
                .isTrue();
    }

    private CaseFile filed(Map<String, ?> instead) {
        var caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible(instead))
                .ok()
                .path("caseNo")
                .asString();
        return cases.byNo(caseNo).orElseThrow();
    }

    private String task(CaseFile file, String key) {
        return office.task(file.caseNo(), key).path("id").asString();
    }

    private User hired(String unit, String... roles) {
        var username = "a.neutral." + UUID.randomUUID().toString().substring(0, 8);
        office.as("admin1")
                .post(
                        "/api/users",
                        Map.of(
                                "username",
                                username,
                                "password",
                                ApiUser.PASSWORD,
                                "displayName",
                                "业务司局人员",
                                "unit",
                                unit,
                                "roles",
                                List.of(roles)))
                .ok();
        return directory.userByName(username).orElseThrow();
    }
}
