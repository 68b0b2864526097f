package org.facheng.procedure.casework;

import java.time.Clock;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.PartyTies;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 简易程序: on a ground that the application does not contradict, or by consent, which needs that of every party, a third party that has joined
 * among them (行政复议法第五十三条).
 */
@Component
class ChooseTrackAct implements TaskAct {

    private static final String BY_CONSENT = "consent";

    private static final List<String> DAYS =
            List.of("applicantConsentedOn", "respondentConsentedOn", "thirdPartyConsentedOn");

    private final Cases cases;
    private final Clock clock;

    ChooseTrackAct(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "choose-track";
    }

    /**
     * @throws org.facheng.platform.ProblemException 422 {@code simplified_ground_contradicted}, {@code third_party_consent_missing} or {@code
     *     day_out_of_bounds}
     */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var form = done.form();
        if (!done.outcome().equals("SIMPLIFIED")) {
            return;
        }
        var ground = form.path("ground").asString("");
        if (ground.equals(BY_CONSENT)) {
            consented(file, form);
        } else if (SimplifiedGround.contradicted(file, ground)) {
            throw Problems.invalid(
                            "simplified_ground_contradicted",
                            "申请书所载的行政行为或者罚款数额与所选情形不符，请另选情形、登记各方同意的日期，或者适用普通程序（第五十三条）。",
                            "The application contradicts this ground: take another, record the consent of all, or take the ordinary procedure.")
                    .at("/form/ground", "与申请书所载不符", "contradicts the application");
        }
    }

    private void consented(CaseFile file, JsonNode form) {
        if (!form.hasNonNull("thirdPartyConsentedOn")
                && !new PartyTies(cases.parties(file.id())).thirdParties().isEmpty()) {
            throw Problems.invalid(
                            "third_party_consent_missing",
                            "本案有第三人，当事人各方同意的才可以适用简易程序（第五十三条第二款），请写明第三人同意的日期，或者适用普通程序。",
                            "A third party has joined: state when it consented, or take the ordinary procedure.")
                    .at("/form/thirdPartyConsentedOn", "请写明第三人同意的日期", "say when the third party consented");
        }
        DAYS.stream().filter(form::hasNonNull).forEach(field -> DayOnRecord.require(file, form, field, clock));
    }
}
