package org.facheng.identity.internal.access;

import org.facheng.identity.CaseScope;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Who stands on the side of the respondent of a case that decides on its act, and therefore does not handle it (internal rule after 行政复议法第三条第二款：公正):
 * the people of the unit whose act it is, and who answers for it here, also where it is an act of the body that decides.
 */
@Component
class RespondentSide {

    private final KeptSecret units;

    RespondentSide(KeptSecret units) {
        this.units = units;
    }

    boolean has(User user, CaseScope scope) {
        if (scope == null || scope.challenged() == null || user.unitId() == null) {
            return false;
        }
        var own = units.unitsAbove(user);
        return own.contains(String.valueOf(scope.partialUnitId()))
                || user.has(Role.RESPONDENT) && own.contains(scope.challenged().unitId());
    }

    static ProblemException refusal() {
        return new ProblemException(
                403,
                "respondent_side",
                "您属于本案被申请人一方，按内部规则不参与办理本案；需要答复的，请由负责答复的人员办理。",
                "Your unit is the respondent's side of this case and does not handle it (internal rule).");
    }
}
