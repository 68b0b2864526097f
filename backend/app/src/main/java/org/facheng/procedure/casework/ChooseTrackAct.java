package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.PartyTies;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 简易程序 by consent needs that of every party, a third party that has joined among them (行政复议法第五十三条第二款). */
@Component
class ChooseTrackAct implements TaskAct {

    private static final String BY_CONSENT = "consent";

    private final Cases cases;

    ChooseTrackAct(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String form() {
        return "choose-track";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var form = done.form();
        if (done.outcome().equals("SIMPLIFIED")
                && form.path("ground").asString("").equals(BY_CONSENT)
                && !form.hasNonNull("thirdPartyConsentedOn")
                && !new PartyTies(cases.parties(file.id())).thirdParties().isEmpty()) {
            throw Problems.invalid(
                            "third_party_consent_missing",
                            "本案有第三人，当事人各方同意的才可以适用简易程序（第五十三条第二款），请写明第三人同意的日期，或者适用普通程序。",
                            "A third party has joined: state when it consented, or take the ordinary procedure.")
                    .at("/form/thirdPartyConsentedOn", "请写明第三人同意的日期", "say when the third party consented");
        }
    }
}
