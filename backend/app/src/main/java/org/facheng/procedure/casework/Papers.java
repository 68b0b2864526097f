package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.document.Documents.Kind;
import org.facheng.document.Drafts;
import org.facheng.identity.Action;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.definition.DocumentDefinition;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Service;

/**
 * The papers people fill in, sign and hand in themselves, made out for their case: an application as it was filed, a power of attorney, a
 * settlement. None of them is a document of the authority: no number, no seal, nothing is kept.
 */
@Service
public class Papers {

    private static final String BODY = "body";
    private static final String APPLICANT = "applicant";
    private static final String THIRD_PARTY = "third-party";
    private static final String RESPONDENT = "respondent";

    /** @param key in the address it is printed from */
    public record Paper(String key, String name) {}

    private final Procedures procedures;
    private final DocumentFields fields;
    private final Drafts drafts;
    private final Deadlines deadlines;
    private final Representation representation;
    private final Permissions permissions;

    Papers(
            Procedures procedures,
            DocumentFields fields,
            Drafts drafts,
            Deadlines deadlines,
            Representation representation,
            Permissions permissions) {
        this.procedures = procedures;
        this.fields = fields;
        this.drafts = drafts;
        this.deadlines = deadlines;
        this.representation = representation;
        this.permissions = permissions;
    }

    /** What this person may print, who may read the case. Staff of the body print every paper, for whoever comes to the counter. */
    public List<Paper> of(CaseFile file, User user) {
        var side = side(file, user);
        return procedure(file).documents().values().stream()
                .filter(document -> printable(file, document, side))
                .map(document -> new Paper(document.key(), document.name().zh()))
                .toList();
    }

    /**
     * @throws org.facheng.platform.ProblemException 404 for what this person can't print
     */
    public byte[] pdf(CaseFile file, User user, String key) {
        var side = side(file, user);
        var document = procedure(file).documents().values().stream()
                .filter(one -> one.key().equals(key) && printable(file, one, side))
                .findFirst()
                .orElseThrow(Problems::notFound);
        var kind = new Kind(procedure(file).folder(), key, document.name().zh(), document.template(), null);
        return drafts.print(file.id(), kind, fields.of(file, document));
    }

    private boolean printable(CaseFile file, DocumentDefinition document, String side) {
        boolean theirs = side.equals(BODY)
                ? !document.printed().isEmpty()
                : document.printed().contains(side);
        return theirs
                && (document.printedUpon() == null
                        || deadlines.fact(file.id(), document.printedUpon()).isPresent());
    }

    private String side(CaseFile file, User user) {
        if (user.citizen()) {
            return representation.applying(file, user) ? APPLICANT : THIRD_PARTY;
        }
        return permissions.may(user, Action.CASEFILE_READ, file.scope()) ? BODY : RESPONDENT;
    }

    private ProcedureDefinition procedure(CaseFile file) {
        return procedures.byKey(file.procedure(), file.lawVersion());
    }
}
