package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.evidence.Evidence;
import org.facheng.procedure.evidence.EvidenceBook;
import org.springframework.stereotype.Component;

/** The evidence of one side as 证据目录 states it, a line a piece. */
@Component
class EvidenceLines {

    private static final String ANSWERING = "answering";

    private final EvidenceBook book;
    private final ReplyPeriods periods;

    EvidenceLines(EvidenceBook book, ReplyPeriods periods) {
        this.book = book;
        this.periods = periods;
    }

    /** @param side applicant, respondent, third-party or organ; answering: the respondent that answers in the system, without the others */
    List<String> of(CaseFile file, String side) {
        var own = side.equals(ANSWERING) ? periods.leadingApart(file) : null;
        return book.ofCase(file.id()).stream()
                .filter(piece -> piece.providedBy().equals(side.equals(ANSWERING) ? Evidence.RESPONDENT : side))
                .filter(piece -> own == null || piece.provider() == null || own.equals(piece.provider()))
                .map(EvidenceLines::line)
                .toList();
    }

    private static String line(Evidence piece) {
        var on = piece.providedOn();
        return "证据%d：%s（%s），%d年%d月%d日%s%s%s%s%s"
                .formatted(
                        piece.position(),
                        piece.name(),
                        piece.kindName(),
                        on.getYear(),
                        on.getMonthValue(),
                        on.getDayOfMonth(),
                        piece.provider() == null ? "" : "由" + piece.provider(),
                        piece.providedBy().equals(Evidence.ORGAN) ? "取得" : "提交",
                        piece.supplement() ? "，经行政复议机构同意补充（第四十六条第二款）" : "",
                        piece.proves() == null ? "" : "，证明：" + piece.proves(),
                        piece.usable() ? "。" : "。属于被申请人在行政复议期间自行收集，不作为认定行政行为合法性、适当性的依据（第四十六条第一款）。");
    }
}
