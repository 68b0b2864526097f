package org.facheng.procedure.reading;

import java.util.List;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.evidence.Evidence;

/** The evidence of a case as the pages show it. */
final class EvidenceParts {

    private EvidenceParts() {}

    static List<CaseView.EvidenceView> of(ProcedureDefinition procedure, List<Evidence> evidence) {
        return evidence.stream()
                .map(piece -> new CaseView.EvidenceView(
                        piece.position(),
                        piece.name(),
                        piece.kindName(),
                        provider(procedure, piece),
                        piece.providedOn(),
                        piece.proves(),
                        piece.supplement(),
                        piece.unusableBecause(),
                        piece.materialId()))
                .toList();
    }

    private static String provider(ProcedureDefinition procedure, Evidence piece) {
        var side = Evidence.ORGAN.equals(piece.providedBy()) ? "行政复议机构" : procedure.partyName(piece.providedBy());
        return piece.provider() == null ? side : "%s（%s）".formatted(side, piece.provider());
    }
}
