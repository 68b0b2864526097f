package org.facheng.procedure.casework;

import java.util.List;
import java.util.Map;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyRoles;
import org.facheng.casefile.PartyTies;
import org.facheng.identity.CurrentUser;
import org.facheng.procedure.definition.PartyChange;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 更正送达信息: a party's address and its consent to electronic service, as somebody who acts for it states them anew. */
@Component
public class PartyCorrections {

    private final Cases cases;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final JsonMapper json;

    PartyCorrections(Cases cases, CurrentUser currentUser, Journal journal, JsonMapper json) {
        this.cases = cases;
        this.currentUser = currentUser;
        this.journal = journal;
        this.json = json;
    }

    /**
     * Those of one side, of whom nobody said whose they are.
     *
     * @param given the address and the consent, by the keys of {@link PartyChange}; what is not given stays
     */
    public void amend(CaseFile file, List<Party> parties, Map<String, Object> given) {
        amendEach(file, own(parties), given);
    }

    /** The same of every one of those it was said to be of. */
    public void amendEach(CaseFile file, List<Party> parties, Map<String, Object> given) {
        var address = PartyChanges.text(given, PartyChange.ADDRESS);
        boolean consent = Boolean.TRUE.equals(given.get(PartyChange.ELECTRONIC_SERVICE));
        for (Party party : parties) {
            var details = (ObjectNode) json.readTree(party.details());
            if (!address.isEmpty()) {
                details.put("address", address);
            }
            var number = PartyChanges.text(given, PartyChange.CASE_NO);
            if (!number.isEmpty()) {
                details.put("caseNo", number);
            }
            if (consent && party.userId() != null) {
                details.remove(PartyTies.REACHED_BY_AGENT);
            }
            // Consent reaches nobody without an account: there is no system of theirs the document could arrive in.
            var now = party.with(party.electronicService() || consent && party.userId() != null, details.toString());
            if (!now.equals(party)) {
                cases.amendParty(now);
                journal.append(Act.of(
                                file.id(),
                                currentUser.actor(),
                                "case.parties",
                                "更正%s%s的信息%s%s%s"
                                        .formatted(
                                                PartyRoles.nameOf(party.role()),
                                                party.name(),
                                                number.isEmpty() ? "" : "，案号：" + number,
                                                address.isEmpty() ? "" : "，送达地址：" + address,
                                                now.electronicService() && !party.electronicService() ? "，同意电子送达" : ""))
                        .with(Map.of("role", party.role(), "partyId", party.id(), "before", party.details())));
            }
        }
    }

    /** Those the account of the case stands for; without an account, the first, whose particulars the application gave. */
    private static List<Party> own(List<Party> parties) {
        var withAccount =
                parties.stream().filter(party -> party.userId() != null).toList();
        return withAccount.isEmpty() ? parties.stream().limit(1).toList() : withAccount;
    }
}
