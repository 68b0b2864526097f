package org.facheng.procedure.participation;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 撤回: of several applicants whoever withdraws does so for himself; representatives for others only with their consent (行政复议法第十五条第二款). */
@Component
class WithdrawalOfManyAct implements CaseAct {

    /** Who petitions withdraws by rules of its own. */
    private static final String PROCEDURE = "reconsideration";

    private final WithdrawingApplicants withdrawing;
    private final RepresentedConsent consent;

    WithdrawalOfManyAct(WithdrawingApplicants withdrawing, RepresentedConsent consent) {
        this.withdrawing = withdrawing;
        this.consent = consent;
    }

    @Override
    public String action() {
        return "withdraw";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        if (byOtherRules(file)) {
            return Optional.of(declared);
        }
        var form = withdrawing.offer(file, user, declared);
        return Optional.of(
                withdrawing.onlyHimself(file, user) ? RepresentedConsent.unasked(form) : consent.offer(file, form));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (!byOtherRules(file) && !WithdrawingApplicants.himself(user, withdrawing.chosen(file, user, form))) {
            consent.require(file, form, "撤回行政复议申请");
        }
    }

    /** Other procedures have an act of this name, too. */
    private static boolean byOtherRules(CaseFile file) {
        return !file.procedure().equals(PROCEDURE);
    }
}
