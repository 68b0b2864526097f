package org.facheng.procedure.reading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.Respondents;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.DeadlineViews;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.document.Material;
import org.facheng.document.Materials;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Role;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.evidence.Evidence;
import org.springframework.stereotype.Component;

/** What a respondent in the system reads of a case: its own papers, clocks and acts, never the work of the organ. */
@Component
class RespondentReading {

    private static final String RESPONDENT = "respondent";

    private final Cases cases;
    private final Documents documents;
    private final Materials materials;
    private final DeadlineViews deadlines;
    private final PublicTimeline timeline;
    private final Procedures procedures;
    private final Directory directory;
    private final Permissions permissions;

    RespondentReading(
            Cases cases,
            Documents documents,
            Materials materials,
            DeadlineViews deadlines,
            PublicTimeline timeline,
            Procedures procedures,
            Directory directory,
            Permissions permissions) {
        this.cases = cases;
        this.documents = documents;
        this.materials = materials;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.procedures = procedures;
        this.directory = directory;
        this.permissions = permissions;
    }

    List<CaseDocument> documents(CaseFile file) {
        return Served.on(partyIds(file), documents.ofCase(file.id()));
    }

    List<DeadlineView> deadlines(CaseFile file) {
        var own = partyIds(file);
        return deadlines.statutory(file.id()).stream()
                .filter(deadline -> RESPONDENT.equals(deadline.party()))
                .filter(deadline -> deadline.partyId() == null || own.contains(deadline.partyId()))
                .toList();
    }

    /** What it handed in itself, and what nobody in particular did. */
    List<Evidence> evidence(CaseFile file, List<Evidence> ofRespondents) {
        var others = Respondents.of(file, cases.parties(file.id())).others().stream()
                .map(Party::name)
                .toList();
        return ofRespondents.stream()
                .filter(piece -> piece.provider() == null || !others.contains(piece.provider()))
                .toList();
    }

    List<PublicTimeline.Event> timeline(CaseFile file) {
        return timeline.of(file, partyIds(file), Role.RESPONDENT);
    }

    /** What its people sent, and what was registered for it on paper. */
    List<Material> materials(CaseFile file) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        return materials.ofCase(file.id()).stream()
                .filter(material -> procedure
                                .action(material.kind())
                                .filter(RespondentReading::itsOwn)
                                .isPresent()
                        || sentBy(material, file))
                .toList();
    }

    private static boolean itsOwn(ActionDefinition action) {
        return action.by().contains(Role.RESPONDENT) && !action.by().contains(Role.CITIZEN);
    }

    private boolean sentBy(Material material, CaseFile file) {
        return directory
                .userByName(material.submittedBy())
                .filter(user -> permissions.answeringUnits(user).contains(file.respondentUnitId()))
                .isPresent();
    }

    /** Of several respondents it is one: what was sent to the others is theirs. */
    private Set<String> partyIds(CaseFile file) {
        return cases.parties(file.id()).stream()
                .filter(Party::answering)
                .filter(party -> Objects.equals(party.unitId(), file.respondentUnitId()))
                .map(Party::id)
                .collect(Collectors.toSet());
    }
}
