package org.facheng.procedure.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.audit.Actor;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.platform.ProblemException;
import org.facheng.procedure.Application;
import org.facheng.procedure.chain.Passing;
import org.facheng.procedure.chain.Proposal;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A case passes on only when who is asked agrees; until then, and without an answer, it stays where it is. */
@FachengTest
class HandOversTest {

    private static final String BASIS = "信访工作条例第二十四条第一款";

    @Autowired
    MockMvc mvc;

    @Autowired
    HandOvers handOvers;

    @Autowired
    Accountability accountability;

    @Autowired
    InformerSecrecy secrecy;

    @Autowired
    Cases cases;

    @Autowired
    Directory directory;

    @Autowired
    TransactionTemplate transaction;

    private Office office;
    private String caseNo;
    private String receiptNo;
    private User holder;
    private User other;
    private User third;

    @BeforeEach
    void a_case_somebody_answers_for() {
        office = new Office(mvc);
        var filed = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok();
        caseNo = filed.path("caseNo").asString();
        receiptNo = filed.path("receiptNo").asString();
        holder = directory.user(file().accountableUserId()).orElseThrow();
        var others = List.of("handler1", "handler2", "handler3").stream()
                .map(name -> directory.userByName(name).orElseThrow())
                .filter(user -> !user.id().equals(holder.id()))
                .toList();
        other = others.get(0);
        third = others.get(1);
    }

    @Test
    void who_is_asked_answers_for_it_from_the_moment_of_consent() {
        propose(today().plusDays(3));
        assertThat(file().accountableUserId()).isEqualTo(holder.id());
        assertThat(Told.to(office.as(other.username())).toString()).contains(caseNo);
        transaction.executeWithoutResult(status -> handOvers.accept(cases.lock(file().id()), other));
        assertThat(file().accountableUserId()).isEqualTo(other.id());
        var chain = chain();
        assertThat(chain.path("unbroken").asBoolean()).isTrue();
        var last = chain.path("links").path(chain.path("links").size() - 1);
        assertThat(last.path("what").asString()).isEqualTo("经接收人同意移交");
        assertThat(last.at("/from/person").asString()).isEqualTo(holder.displayName());
        assertThat(last.at("/to/person").asString()).isEqualTo(other.displayName());
        assertThat(last.at("/consent/person").asString()).isEqualTo(other.displayName());
        assertThat(last.path("basis").asString()).isEqualTo(BASIS);
        assertThat(last.path("reason").asString()).isEqualTo("业务归口");
    }

    @Test
    void nobody_but_who_is_asked_can_accept() {
        propose(today().plusDays(3));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> handOvers.accept(file(), third)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> handOvers.accept(file(), holder)))
                .isInstanceOf(ProblemException.class);
        assertThat(file().accountableUserId()).isEqualTo(holder.id());
    }

    @Test
    void declined_it_stays_where_it_is() {
        propose(today().plusDays(3));
        transaction.executeWithoutResult(status -> handOvers.decline(file(), other, "正在办理同类事项"));
        assertThat(file().accountableUserId()).isEqualTo(holder.id());
        assertThat(handOvers.open(file())).isEmpty();
        assertThat(chain().path("links").toString()).contains("未同意接手", Proposal.State.DECLINED.label());
    }

    @Test
    void after_its_last_day_it_has_lapsed_by_itself() {
        propose(today().minusDays(1));
        assertThat(handOvers.open(file())).isEmpty();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> handOvers.accept(file(), other)))
                .isInstanceOf(ProblemException.class);
        assertThat(file().accountableUserId()).isEqualTo(holder.id());
        assertThat(chain().path("links").toString()).contains(Proposal.State.LAPSED.label());
    }

    @Test
    void nobody_passes_on_what_others_answer_for() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> handOvers.propose(file(), other, third, "业务归口", BASIS, today())))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void the_chain_begins_with_first_contact_and_shows_a_citizen_units_only() {
        var form = Map.of("form", Map.of("username", other.username(), "reason", "分工调整"));
        office.as("director1")
                .post("/api/cases/{caseNo}/actions/reassign", form, caseNo)
                .ok();
        var links = chain().path("links");
        assertThat(links.valueStream().map(link -> link.path("kind").asString()))
                .containsExactly("REGISTERED", "ACCOUNTABLE", "ACCOUNTABLE");
        assertThat(links.path(2).at("/from/person").asString()).isEqualTo(holder.displayName());
        var own = office.as("citizen1")
                .get("/api/portal/cases/{receiptNo}/chain", receiptNo)
                .ok();
        assertThat(own.valueStream().map(step -> step.path("what").asString())).containsExactly("收件登记", "承办单位");
        assertThat(own.toString()).doesNotContain(holder.displayName(), other.displayName(), "分工调整");
    }

    @Test
    void an_informers_case_leaves_the_hands_of_the_reported_unit() {
        var unit = file().respondentUnitId();
        var ict = office.as("admin1")
                .post(
                        "/api/users",
                        Map.of(
                                "username",
                                "reported.handler." + caseNo.replaceAll("\\D", ""),
                                "password",
                                org.facheng.testing.ApiUser.PASSWORD,
                                "displayName",
                                "信息通信管理局承办人",
                                "unit",
                                "工业和信息化部信息通信管理局",
                                "roles",
                                List.of("HANDLER")))
                .ok();
        var reported = directory.userByName(ict.path("username").asString()).orElseThrow();
        transaction.executeWithoutResult(status -> accountability.pass(
                cases.lock(file().id()),
                reported,
                new Accountability.Cause(Passing.REASSIGNED, Actor.SYSTEM, "分工", "分工", null, null)));
        assertThat(unit).isEqualTo(reported.unitId());
        transaction.executeWithoutResult(status -> secrecy.keep(cases.lock(file().id())));
        assertThat(file().accountableUserId()).isNotEqualTo(reported.id());
        assertThat(office.as(reported.username())
                        .get("/api/cases/{caseNo}", caseNo)
                        .status())
                .isEqualTo(404);
        assertThat(office.openTasks(caseNo).toString()).doesNotContain(reported.username());
        assertThat(chain().path("unbroken").asBoolean()).isTrue();
        office.as("admin1").post("/api/accounts/{username}/close", Map.of(), reported.username());
    }

    private void propose(LocalDate until) {
        transaction.executeWithoutResult(
                status -> handOvers.propose(cases.lock(file().id()), holder, other, "业务归口", BASIS, until));
    }

    private JsonNode chain() {
        return office.as("supervisor1").get("/api/cases/{caseNo}/chain", caseNo).ok();
    }

    private CaseFile file() {
        return cases.byNo(caseNo).orElseThrow();
    }

    private LocalDate today() {
        return handOvers.today();
    }
}
