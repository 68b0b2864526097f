package org.facheng.procedure.participation;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.identity.User;
import org.facheng.platform.LocalText;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.PartyChoice;
import org.facheng.procedure.casework.SettledGrounds;
import org.facheng.procedure.casework.TerminationGrounds;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 登记部分申请人退出: a ground of 行政复议法第四十一条第二项至第五项 is given for one of several applicants. The reconsideration ends for that one only; a suspension that waited
 * for somebody in that place ends with it.
 */
@Component
class DropApplicantAct implements CaseAct {

    private static final String FIELD = "party";
    private static final LocalText BECAUSE = new LocalText("原因所涉及的申请人已经退出", "The applicant it was about has left");

    private final PartyChoice parties;
    private final TerminationGrounds grounds;
    private final LeavingApplicants leaving;
    private final SettledGrounds settled;

    DropApplicantAct(
            PartyChoice parties, TerminationGrounds grounds, LeavingApplicants leaving, SettledGrounds settled) {
        this.parties = parties;
        this.grounds = grounds;
        this.leaving = leaving;
        this.settled = settled;
    }

    @Override
    public String action() {
        return "drop-applicant";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var applicants = parties.of(file, "applicant");
        return applicants.size() > 1 ? Optional.of(PartyChoice.offer(declared, FIELD, applicants)) : Optional.empty();
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code last_applicant}, {@code ground_not_given} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var applicants = parties.of(file, "applicant");
        if (applicants.size() < 2) {
            throw Problems.invalid(
                    "last_applicant",
                    "本案只有一名申请人：请提请终止行政复议（第四十一条）。",
                    "The only applicant: propose to terminate the case.");
        }
        var party = PartyChoice.chosen(form, FIELD, applicants);
        var ground = form.path("ground").asString("");
        requireGround(file, party, ground);
        leaving.leave(file, List.of(party), form.path("reason").asString(""), "行政复议法第四十一条" + ground);
        settled.resumeIfNoneStands(file, BECAUSE, user);
    }

    private void requireGround(CaseFile file, Party party, String ground) {
        grounds.missing(file, party, ground).ifPresent(why -> {
            throw Problems.invalid("ground_not_given", why, "The record does not bear this ground out.")
                    .at("/form/ground", why, "not borne out by the record");
        });
    }
}
