package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.evidence.Evidence;
import org.facheng.procedure.evidence.EvidenceBook;
import org.springframework.stereotype.Component;

/** The evidence of one side as 证据目录 states it, a line a piece. */
@Component
class EvidenceLines {

    private final EvidenceBook book;

    EvidenceLines(EvidenceBook book) {
        this.book = book;
    }

    /** @param side applicant, respondent, third-party or organ */
    List<String> of(CaseFile file, String side) {
        return book.ofCase(file.id()).stream()
                .filter(piece -> piece.providedBy().equals(side))
                .map(EvidenceLines::line)
                .toList();
    }

    private static String line(Evidence piece) {
        var on = piece.providedOn();
        return "证据%d：%s（%s），%d年%d月%d日%s%s%s%s"
                .formatted(
                        piece.position(),
                        piece.name(),
                        piece.kindName(),
                        on.getYear(),
                        on.getMonthValue(),
                        on.getDayOfMonth(),
                        piece.providedBy().equals(Evidence.ORGAN) ? "取得" : "提交",
                        piece.supplement() ? "，经行政复议机构同意补充（第四十六条第二款）" : "",
                        piece.proves() == null ? "" : "，证明：" + piece.proves(),
                        piece.usable() ? "。" : "。属于被申请人在行政复议期间自行收集，不作为认定行政行为合法性、适当性的依据（第四十六条第一款）。");
    }
}
