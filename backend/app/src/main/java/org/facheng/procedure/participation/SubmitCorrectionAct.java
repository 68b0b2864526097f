package org.facheng.procedure.participation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.Choices;
import org.facheng.procedure.casework.PartyChoice;
import org.facheng.procedure.casework.PartyCorrections;
import org.facheng.procedure.casework.SentInByEach;
import org.facheng.procedure.casework.Unasked;
import org.facheng.procedure.definition.PartyChange;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 提交补正材料 (行政复议法第三十一条第二款). Where each of several applicants has to correct, what comes in is of whom it says: at the portal of whoever is logged in, or of those he
 * chooses where he acts for several, at the counter of those chosen. What comes after a period is received until the corrected application has been decided on.
 */
@Component
class SubmitCorrectionAct implements CaseAct, SentInByEach {

    private static final String FIELD = "applicants";

    private final EachApplicant applicants;
    private final EachCorrection corrections;
    private final CorrectionPeriods periods;
    private final PartyCorrections particulars;

    SubmitCorrectionAct(
            EachApplicant applicants,
            EachCorrection corrections,
            CorrectionPeriods periods,
            PartyCorrections particulars) {
        this.applicants = applicants;
        this.corrections = corrections;
        this.periods = periods;
        this.particulars = particulars;
    }

    @Override
    public String action() {
        return "submit-correction";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var open = open(file, user);
        if (corrections.ordered(file) && open.isEmpty()) {
            return Optional.empty();
        }
        if (!corrections.ordered(file) || open.size() == 1 && user.citizen()) {
            return Optional.of(Unasked.in(declared, FIELD));
        }
        var form = (ObjectNode) Choices.in(declared, FIELD + "/items", open, Party::id, PartyChoice.names(open));
        form.withArray("required").add(FIELD);
        return Optional.of(form);
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_party}, {@code applicants_missing} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var given = Map.<String, Object>of(
                PartyChange.ADDRESS, form.path("address").asString(""),
                PartyChange.ELECTRONIC_SERVICE, form.path("electronicService").asBoolean(false));
        if (corrections.ordered(file)) {
            particulars.amendEach(file, chosen(file, user, form), given);
        } else {
            particulars.amend(file, applicants.all(file), given);
        }
    }

    @Override
    public boolean applies(CaseFile file) {
        return corrections.ordered(file);
    }

    @Override
    public boolean open(CaseFile file) {
        return corrections.open(file);
    }

    @Override
    public List<String> whose(CaseFile file, User user, JsonNode form) {
        return periods.of(file, chosen(file, user, form))
                .filter(clock -> clock.metOn() == null)
                .map(Deadline::partyId)
                .distinct()
                .toList();
    }

    @Override
    public boolean concluded(CaseFile file) {
        return corrections.concluded(file);
    }

    private List<Party> open(CaseFile file, User user) {
        return applicants.of(file, user).stream()
                .filter(receivedFrom(file)::contains)
                .toList();
    }

    /** Once the case is reviewed, those only whose correction has not come; before everybody has the notice, those who have it. */
    private List<Party> receivedFrom(CaseFile file) {
        if (corrections.complete(file)) {
            return periods.silent(file);
        }
        return corrections.beingServed(file) ? periods.asked(file) : applicants.all(file);
    }

    /** At the portal of the one he stands for; who stands for several says for whom, since it ends the period of each. */
    private List<Party> chosen(CaseFile file, User user, JsonNode form) {
        var open = open(file, user);
        var named = PendingWithdrawal.named(form, FIELD);
        var chosen = named.isEmpty() && user.citizen() && open.size() == 1
                ? open
                : open.stream().filter(party -> named.contains(party.id())).toList();
        if (chosen.isEmpty() || chosen.size() < named.size()) {
            throw Problems.invalid("applicants_missing", "请选择补正的申请人。", "Say whose correction it is.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
        return chosen;
    }
}
