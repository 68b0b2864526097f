package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyRoles;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 提出停止执行: by the respondent, an applicant or a third party, or by the organ itself (行政复议法第四十二条). Where the counter enters it, it says for whom;
 * a handler may raise it for nobody: then the organ does (第二项).
 */
@Component
class RequestStayAct implements CaseAct {

    private static final String PARTY = "party";
    private static final Set<String> SIDES = Set.of("applicant", "respondent", "third-party");

    private final Cases cases;

    RequestStayAct(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String action() {
        return "request-stay";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var parties = parties(file);
        return Optional.of(
                declared.at("/properties/" + PARTY).isMissingNode()
                        ? declared
                        : Choices.in(
                                declared,
                                PARTY,
                                parties,
                                Party::id,
                                Choices.apart(parties, RequestStayAct::named, Party::id)));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_party} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var party = form.path(PARTY).asString("");
        boolean known = parties(file).stream().anyMatch(one -> one.id().equals(party));
        if (party.isEmpty() ? user.has(Role.REGISTRAR) : !known) {
            throw Problems.invalid("unknown_party", "请选择由谁提出停止执行。", "Say who asks for it.")
                    .at("/form/" + PARTY, "请从列表中选择", "choose from the list");
        }
    }

    private List<Party> parties(CaseFile file) {
        return cases.parties(file.id()).stream()
                .filter(party -> SIDES.contains(party.role()))
                .toList();
    }

    private static String named(Party party) {
        return PartyRoles.nameOf(party.role()) + " " + party.name();
    }
}
