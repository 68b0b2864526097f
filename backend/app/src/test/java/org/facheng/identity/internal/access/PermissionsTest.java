package org.facheng.identity.internal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.facheng.identity.Action;
import org.facheng.identity.CaseScope;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Recusals;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.platform.Ids;
import org.facheng.platform.ProblemException;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FachengTest
class PermissionsTest {

    @Autowired
    Permissions permissions;

    @Autowired
    Directory directory;

    @Autowired
    Recusals recusals;

    private CaseScope ofMinistry;
    private CaseScope closed;

    @BeforeEach
    void a_case_of_the_ministry_against_its_department_by_citizen1() {
        String id = Ids.newId();
        String law = directory.unitByName("政策法规司").orElseThrow().id();
        String department = directory.unitByName("信息通信管理局").orElseThrow().id();
        ofMinistry = new CaseScope(id, law, department, user("citizen1").id(), true, null, null, null);
        closed = new CaseScope(id, law, department, user("citizen1").id(), false, null, null, null);
    }

    @Test
    void a_citizen_reaches_only_an_own_case() {
        assertThat(may("citizen1", Action.CASE_READ)).isTrue();
        assertThat(may("citizen2", Action.CASE_READ)).isFalse();
        assertRefused("citizen2", Action.CASE_READ, 404);
        assertRefused("citizen1", Action.TASK_COMPLETE, 403);
    }

    @Test
    void a_body_reaches_only_its_own_cases() {
        assertThat(may("handler1", Action.CASE_READ)).isTrue();
        assertRefused("handler11", Action.CASE_READ, 404);
        assertRefused("director21", Action.CASE_REASSIGN, 404);
    }

    @Test
    void the_ministry_does_not_reach_into_the_cases_of_a_body_below_it() {
        CaseScope ofJiangsu =
                new CaseScope(Ids.newId(), user("handler11").unitId(), null, null, true, null, null, null);
        assertThat(permissions.may(user("handler11"), Action.CASE_READ, ofJiangsu))
                .isTrue();
        assertThat(permissions.may(user("supervisor1"), Action.CASE_READ, ofJiangsu))
                .isFalse();
    }

    @Test
    void a_respondent_reaches_only_cases_against_the_own_unit() {
        assertThat(may("respondent1", Action.CASE_READ)).isTrue();
        CaseScope againstAnother = new CaseScope(
                Ids.newId(),
                ofMinistry.handlingUnitId(),
                user("handler11").unitId(),
                ofMinistry.filedByUserId(),
                true,
                null,
                null,
                null);
        assertThatThrownBy(() -> permissions.require(user("respondent1"), Action.CASE_READ, againstAnother))
                .satisfies(e -> assertThat(((ProblemException) e).status()).isEqualTo(404));
    }

    @Test
    void a_department_answers_for_its_body_too() {
        Unit ministry = directory.defaultUnit();
        assertThat(permissions.answeringUnits(user("respondent1")))
                .containsExactly(user("respondent1").unitId(), ministry.id());
        assertThat(permissions.answeringUnits(user("handler1"))).isEmpty();
    }

    @Test
    void somebody_recused_knows_the_case_and_may_not_touch_it() {
        recusals.record(ofMinistry.caseId(), user("handler2").id(), "系申请人近亲属");
        assertRefused("handler2", Action.TASK_COMPLETE, 403);
        assertRefused("handler2", Action.CASE_READ, 403);
        assertThat(may("handler3", Action.TASK_COMPLETE)).isTrue();
    }

    @Test
    void a_closed_case_is_read_and_no_longer_changed_but_what_is_still_to_be_done_is_done() {
        assertThat(permissions.may(user("handler1"), Action.CASE_READ, closed)).isTrue();
        assertThat(permissions.may(user("handler1"), Action.TASK_COMPLETE, closed))
                .isTrue();
        assertThat(permissions.may(user("director1"), Action.CASE_REASSIGN, closed))
                .isFalse();
    }

    @Test
    void an_act_on_a_case_is_never_allowed_without_the_case() {
        assertThat(permissions.may(user("handler1"), Action.CASE_READ, null)).isFalse();
        assertThatCode(() -> permissions.require(user("registrar1"), Action.CASE_REGISTER, null))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> permissions.require(user("citizen1"), Action.CASE_REGISTER, null))
                .satisfies(e -> assertThat(((ProblemException) e).status()).isEqualTo(403));
    }

    @Test
    void staff_see_the_units_of_their_body_and_others_none() {
        assertThat(permissions.sight(user("handler1")).units())
                .hasSize(3)
                .contains(
                        user("handler1").unitId(),
                        user("head1").unitId(),
                        user("respondent1").unitId());
        assertThat(permissions.sight(user("handler11")).units())
                .hasSize(2)
                .contains(user("handler11").unitId());
        assertThat(permissions.sight(user("citizen1")).units()).isEmpty();
        assertThat(permissions.sight(user("respondent1")).units()).isEmpty();
    }

    private boolean may(String username, Action action) {
        return permissions.may(user(username), action, ofMinistry);
    }

    private void assertRefused(String username, Action action, int status) {
        assertThatThrownBy(() -> permissions.require(user(username), action, ofMinistry))
                .satisfies(e -> assertThat(((ProblemException) e).status()).isEqualTo(status));
    }

    private User user(String username) {
        return directory.userByName(username).orElseThrow();
    }
}
