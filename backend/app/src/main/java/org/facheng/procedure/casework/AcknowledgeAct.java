package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 确认收到文书: a party says that a document has arrived. The day of service does not change by it. */
@Component
class AcknowledgeAct implements CaseAct {

    private final Cases cases;
    private final Documents documents;
    private final Permissions permissions;

    AcknowledgeAct(Cases cases, Documents documents, Permissions permissions) {
        this.cases = cases;
        this.documents = documents;
        this.permissions = permissions;
    }

    @Override
    public String action() {
        return "acknowledge";
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var parties = cases.parties(file.id()).stream()
                .filter(party -> standsFor(user, party))
                .map(Party::id)
                .toList();
        var document = documents.ofCase(file.id()).stream()
                .filter(d -> d.id().equals(form.path("documentId").asString("")))
                .filter(d -> d.services().stream().anyMatch(s -> served(s, parties)))
                .findFirst()
                .orElseThrow(Problems::notFound);
        document.services().stream()
                .filter(service -> served(service, parties))
                .forEach(service -> documents.acknowledge(document.id(), service.partyId()));
    }

    private static boolean served(CaseDocument.Service service, List<String> parties) {
        return service.servedOn() != null && parties.contains(service.partyId());
    }

    private boolean standsFor(User user, Party party) {
        return user.id().equals(party.userId())
                || party.respondent()
                        && party.unitId() != null
                        && permissions.answeringUnits(user).contains(party.unitId());
    }
}
