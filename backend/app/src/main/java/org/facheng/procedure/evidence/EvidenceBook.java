package org.facheng.procedure.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facheng.platform.Ids;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The list of the evidence of each case. Whoever writes holds the lock on the case. */
@Service
public class EvidenceBook {

    private static final String DOCUMENTARY = EvidenceKind.DOCUMENTARY.key();

    private final EvidenceMapper evidence;
    private final Clock clock;

    EvidenceBook(EvidenceMapper evidence, Clock clock) {
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * A piece to be entered; the members are those of {@link Evidence}.
     *
     * @param kind null for a document
     */
    public record Piece(
            String name,
            String kind,
            String providedBy,
            String provider,
            LocalDate providedOn,
            String proves,
            boolean supplement,
            String materialId) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(String caseId, List<Piece> pieces, String by) {
        pieces.forEach(piece -> evidence.insert(new Evidence(
                Ids.newId(),
                caseId,
                0,
                piece.name(),
                piece.kind() == null ? DOCUMENTARY : piece.kind(),
                piece.providedBy(),
                piece.provider(),
                piece.providedOn(),
                piece.proves(),
                piece.supplement(),
                null,
                piece.materialId(),
                by,
                clock.instant())));
    }

    public List<Evidence> ofCase(String caseId) {
        return evidence.ofCase(caseId);
    }

    /** What the respondent handed in. */
    public List<Evidence> ofRespondent(String caseId) {
        return ofCase(caseId).stream().filter(Evidence::ofRespondent).toList();
    }

    /**
     * The respondent collected it by itself during the reconsideration: it is no ground for holding the act lawful or proper (行政复议法第四十六条第一款).
     *
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_evidence} for what the respondent has not handed in, or what is barred
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bar(String caseId, String id, String because) {
        boolean known =
                ofRespondent(caseId).stream().anyMatch(piece -> piece.id().equals(id));
        if (!known || evidence.bar(id, because) == 0) {
            throw Problems.invalid(
                            "unknown_evidence", "请从被申请人提交的证据中选择。", "Choose a piece of the respondent's evidence.")
                    .at("/form/piece", "请从列表中选择", "choose from the list");
        }
    }
}
