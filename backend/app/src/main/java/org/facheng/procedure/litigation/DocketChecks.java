package org.facheng.procedure.litigation;

import org.facheng.procedure.matter.CourtStage;
import org.facheng.procedure.matter.MatterFaults;

/** Where the number of the court's case and the papers or the stage say different things, whoever registers them has to look: a period hangs on it. */
final class DocketChecks {

    private static final String NUMBER = "/court/caseNo";
    private static final String STAGE = "/stage";

    private DocketChecks() {}

    static void check(CourtPapers papers, MatterFaults faults) {
        switch (papers.docket()) {
            case FIRST -> first(papers, faults);
            case SECOND -> second(papers, faults);
            default -> retrial(papers, faults);
        }
    }

    private static void first(CourtPapers papers, MatterFaults faults) {
        if (papers.decided() && papers.titles().saysFinal() && !papers.titles().saysFirst()) {
            faults.add(
                    NUMBER,
                    "案号是一审案件（行初），随送的却是二审、终审裁判，请核对裁判文书后改正。",
                    "The number is one of the first instance, the paper one of the second.");
        }
    }

    private static void second(CourtPapers papers, MatterFaults faults) {
        if (papers.stage() == CourtStage.FIRST_INSTANCE || papers.stage().anew()) {
            faults.add(
                    NUMBER,
                    "案号是二审案件（行终），与所选的阶段“%s”不一致，请核对文书后改正。"
                            .formatted(papers.stage().label()),
                    "The number is one of the second instance, the stage another one.");
        } else if (papers.decided()
                && papers.titles().saysFirst()
                && !papers.titles().saysFinal()) {
            faults.add(
                    NUMBER,
                    "案号是二审案件（行终），随送的却是一审裁判，请核对裁判文书后改正。",
                    "The number is one of the second instance, the paper one of the first.");
        }
    }

    /** Only whoever has the paper can say by which procedure was tried again, and whether an appeal lies (法释〔2018〕1号第一百一十九条第一款). */
    private static void retrial(CourtPapers papers, MatterFaults faults) {
        boolean said = papers.docket() == DocketKind.RETRIAL || papers.titles().sayRetried();
        if (said && (papers.stage() == CourtStage.JUDGMENT || papers.stage() == CourtStage.FIRST_INSTANCE)) {
            faults.add(
                    STAGE,
                    "这是再审案件，请选择再审按第一审程序还是第二审程序审理：前者的裁判可以上诉，后者的裁判发生法律效力。",
                    "This is a retrial: choose the procedure it was tried by.");
        }
    }
}
