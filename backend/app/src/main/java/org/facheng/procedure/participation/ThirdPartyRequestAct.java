package org.facheng.procedure.participation;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.Choices;
import org.facheng.procedure.casework.Representation;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 第三人提出请求 (行政复议法第十六条，第六十三条第二款): only who takes part as a third party has one. */
@Component
class ThirdPartyRequestAct implements CaseAct {

    private static final String PARTY = "party";
    private static final String THIRD_PARTY = "third-party";

    private final Cases cases;
    private final Representation representation;

    ThirdPartyRequestAct(Cases cases, Representation representation) {
        this.cases = cases;
        this.representation = representation;
    }

    @Override
    public String action() {
        return "submit-third-party-request";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var parties = thirdParties(file, user);
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                declared.at("/properties/" + PARTY).isMissingNode()
                        ? declared
                        : Choices.in(declared, PARTY, parties, Party::id, Party::name));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_party} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var party = form.path(PARTY).asString("");
        var parties = thirdParties(file, user);
        boolean known = user.citizen()
                ? !parties.isEmpty()
                : parties.stream().anyMatch(one -> one.id().equals(party));
        if (!known) {
            throw Problems.invalid("unknown_party", "请选择提出请求的第三人。", "Choose the third party whose request it is.")
                    .at("/form/" + PARTY, "请从列表中选择", "choose from the list");
        }
    }

    /** Of the case; for a citizen, those he acts for. */
    private List<Party> thirdParties(CaseFile file, User user) {
        var own = user.citizen() ? representation.of(file, user) : null;
        return cases.parties(file.id()).stream()
                .filter(party -> THIRD_PARTY.equals(party.role()))
                .filter(party -> own == null || own.contains(party.id()))
                .toList();
    }
}
