package org.facheng.procedure.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.procedure.evidence.Evidence;
import org.facheng.procedure.evidence.EvidenceBook;
import org.springframework.stereotype.Component;

/**
 * What the other cases of a dispute hold that a new one may rest on: their usable evidence and the numbered documents issued in them. What was
 * lawfully collected in a reconsideration may be used in the suit (法释〔2018〕1号第一百三十五条第三款).
 */
@Component
public class DisputePapers {

    private final Disputes disputes;
    private final Documents documents;
    private final EvidenceBook evidence;

    DisputePapers(Disputes disputes, Documents documents, EvidenceBook evidence) {
        this.disputes = disputes;
        this.documents = documents;
        this.evidence = evidence;
    }

    /**
     * A paper as a piece of evidence.
     *
     * @param source whose it is and where it lies
     * @param proves what it is to prove, or null
     * @param on day on which it came to the case or was made
     */
    public record Piece(String name, String source, String proves, LocalDate on) {}

    /** The papers of the cases received before this one by the same body, one by one; of informers' cases none. */
    public List<Piece> piecesBefore(CaseFile file) {
        return earlier(file).flatMap(this::pieces).toList();
    }

    private Stream<Piece> pieces(CaseFile file) {
        return Stream.concat(
                evidence.ofCase(file.id()).stream()
                        .filter(Evidence::usable)
                        .map(piece -> new Piece(
                                piece.name(),
                                "%s，见%s".formatted(piece.kindName(), file.caseNo()),
                                piece.proves(),
                                piece.providedOn())),
                documents.ofCase(file.id()).stream()
                        .filter(document -> document.issued() && document.number() != null)
                        .map(document -> new Piece(
                                "%s（%s）".formatted(document.name(), document.number()),
                                "本机关制作",
                                null,
                                document.issuedOn())));
    }

    private Stream<CaseFile> earlier(CaseFile file) {
        return disputes.of(file.id()).stream()
                .filter(other -> !other.id().equals(file.id())
                        && !other.secret()
                        && other.handlingUnitId().equals(file.handlingUnitId())
                        && !other.createdAt().isAfter(file.createdAt()));
    }

    /** One line a paper, numbered, of the cases received before this one by the same body. */
    public List<String> before(CaseFile file) {
        var papers = new ArrayList<String>();
        earlier(file).forEach(other -> papers.addAll(in(other)));
        var lines = new ArrayList<String>();
        for (String paper : papers) {
            lines.add("%d．%s".formatted(lines.size() + 1, paper));
        }
        return lines;
    }

    /** Those of one case. */
    public List<String> in(CaseFile file) {
        var papers = new ArrayList<String>();
        evidence.ofCase(file.id()).stream()
                .filter(Evidence::usable)
                .map(piece -> "%s（%s，见%s）%s"
                        .formatted(
                                piece.name(),
                                piece.kindName(),
                                file.caseNo(),
                                piece.proves() == null ? "" : "，证明" + piece.proves()))
                .forEach(papers::add);
        documents.ofCase(file.id()).stream()
                .filter(document -> document.issued() && document.number() != null)
                .map(DisputePapers::line)
                .forEach(papers::add);
        return papers;
    }

    private static String line(CaseDocument document) {
        return "%s（%s），本机关制作".formatted(document.name(), document.number());
    }
}
