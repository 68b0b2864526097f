package org.facheng.procedure.reading;

import java.util.List;
import java.util.function.Function;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.document.CaseDocument;
import org.facheng.document.Material;
import org.facheng.document.ServiceManner;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Parties, materials and documents as the pages of staff and of citizens show them; only the addresses of files differ. */
@Component
public class CaseParts {

    private final Directory directory;
    private final JsonMapper json;

    CaseParts(Directory directory, JsonMapper json) {
        this.directory = directory;
        this.json = json;
    }

    List<CaseView.PartyView> parties(ProcedureDefinition procedure, List<Party> parties) {
        var ties = new PartyTies(parties);
        return parties.stream()
                .map(p -> new CaseView.PartyView(
                        p.id(),
                        p.role(),
                        procedure.partyName(p.role()),
                        p.name(),
                        p.kind(),
                        ties.principals(p).stream().map(Party::name).toList(),
                        p.electronicService(),
                        json.readTree(p.details())))
                .toList();
    }

    /** The applicant's and third parties' names; of its own side everything. */
    List<CaseView.PartyView> partiesToRespondent(ProcedureDefinition procedure, List<Party> parties) {
        return parties(procedure, parties).stream()
                .map(p -> "respondent".equals(p.role())
                        ? p
                        : new CaseView.PartyView(
                                p.id(), p.role(), p.roleName(), p.name(), p.kind(), p.actsFor(), null, null))
                .toList();
    }

    public List<CaseView.MaterialView> materials(
            ProcedureDefinition procedure, List<Material> materials, Function<String, String> url) {
        return materials.stream()
                .map(m -> new CaseView.MaterialView(
                        m.id(),
                        m.name(),
                        m.size(),
                        m.mediaType(),
                        m.sha256(),
                        m.kind(),
                        procedure.materialName(m.kind()),
                        nameOf(m.submittedBy()),
                        m.at(),
                        url.apply(m.id())))
                .toList();
    }

    /** @param url address of a document's file, up to its format */
    public List<CaseView.DocumentView> documents(
            List<CaseDocument> documents, List<Party> parties, Function<String, String> url) {
        return documents.stream()
                .map(d -> new CaseView.DocumentView(
                        d.id(),
                        d.template(),
                        d.name(),
                        d.number(),
                        d.issued() ? "ISSUED" : "DRAFT",
                        d.issuedOn(),
                        d.sha256(),
                        d.issued() ? files(url.apply(d.id())) : null,
                        services(d, parties)))
                .toList();
    }

    private String nameOf(String username) {
        return directory.userByName(username).map(User::displayName).orElse(username);
    }

    private static CaseView.Files files(String url) {
        return new CaseView.Files(url + "?format=html", url + "?format=pdf", url + "?format=docx");
    }

    private static List<CaseView.ServiceView> services(CaseDocument document, List<Party> parties) {
        return document.services().stream()
                .map(s -> new CaseView.ServiceView(
                        parties.stream()
                                .filter(p -> p.id().equals(s.partyId()))
                                .map(Party::name)
                                .findFirst()
                                .orElse(null),
                        s.manner(),
                        s.manner() == null ? null : ServiceManner.of(s.manner()).label(),
                        s.servedOn(),
                        s.acknowledgedAt(),
                        s.proof()))
                .toList();
    }
}
