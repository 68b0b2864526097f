package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.identity.Leader;
import org.facheng.platform.Problems;
import org.facheng.procedure.hearing.Hearing;
import org.facheng.procedure.hearing.HearingBook;
import org.facheng.procedure.hearing.LeaderPlans;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What has to hold of the responsible leader 负责人 who appears, or need not (法释〔2020〕3号第二条、第七条). */
@Component
class LeaderInCourt {

    static final String FIELD = "leader";

    private final LeaderPlans plans;
    private final HearingBook hearings;

    LeaderInCourt(LeaderPlans plans, HearingBook hearings) {
        this.plans = plans;
        this.hearings = hearings;
    }

    /** The form with the leaders of the register to choose from, without the fields to type one; as declared where there is no register. */
    JsonNode offer(CaseFile file, JsonNode declared, String... typed) {
        if (plans.eligible(file).isEmpty()) {
            return declared;
        }
        var offered = Choices.in(declared, FIELD, plans.whoMayAppear(file), Leader::id, Leader::name);
        var fields = (ObjectNode) offered.path("properties");
        for (String field : typed) {
            fields.remove(field);
        }
        return offered;
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code not_a_leader} unless the form names one who may appear in this case */
    void requireEligible(CaseFile file, JsonNode form, String name) {
        boolean known = plans.eligible(file).isEmpty()
                ? !form.path(name).asString("").isBlank()
                : LeaderPlans.named(
                                plans.whoMayAppear(file),
                                form.path(FIELD).asString(null),
                                form.path(name).asString(null))
                        .isPresent();
        if (!known) {
            throw Problems.invalid(
                            "not_a_leader",
                            "请从负责人名册中选择可以在本案出庭的负责人（法释〔2020〕3号第二条）。",
                            "Choose a leader from the register who may appear in this case.")
                    .at("/form/" + name, "请从名册中选择", "choose from the register");
        }
    }

    /** @throws org.facheng.platform.ProblemException 422 where an earlier appearance does not excuse (第七条第一款), or there was none */
    void requireAppearedBefore(CaseFile file) {
        requireNotCalled(file);
        if (!plans.appearedBefore(file)) {
            throw Problems.invalid(
                    "no_appearance_recorded",
                    "本审级没有登记过负责人出庭（法释〔2020〕3号第七条第一款）；已经出庭的，请先补记。",
                    "No leader is recorded as having appeared in this instance.");
        }
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code leader_called_again} */
    void requireNotCalled(CaseFile file) {
        if (hearings.ahead(file.id()).map(Hearing::called).orElse(false)) {
            throw Problems.invalid(
                    "leader_called_again",
                    "人民法院已经通知负责人出庭，本审级此前出庭不能免除（法释〔2020〕3号第七条第一款）；请安排负责人出庭，或者说明不能出庭的理由。",
                    "The court has called the leader; an earlier appearance does not excuse.");
        }
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code staff_missing}: without the leader staff have to appear (法释〔2018〕1号第一百二十八条第二款) */
    void requireStaff(CaseFile file, boolean staff) {
        if (!staff) {
            throw Problems.invalid(
                    "staff_missing",
                    "负责人不出庭的，应当委托行政机关相应的工作人员出庭，不得仅委托律师（法释〔2018〕1号第一百二十八条第二款）；请退回重新安排。",
                    "Without the leader members of staff have to appear, not lawyers alone.");
        }
    }
}
