package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.LastDays.Period;
import org.facheng.procedure.matter.CourtStage;

/** Which papers came, and until when the unit has to answer them: calendar days, moved on from a rest day (法释〔2018〕1号第四十八条). */
final class WhatWasServed implements Rule {

    private static final Topic TOPIC = new Topic("papers", "签收的诉讼文书");
    private static final String COUNTED = "，法释〔2018〕1号第四十八条";

    @Override
    public Optional<Examined> examine(Suit suit) {
        CourtPapers papers = suit.papers();
        String came = papers.stage().label() + "：" + Dates.zh(papers.signedOn())
                + (papers.signed() ? "签收" : "收到（没有写明签收日期，请核实）")
                + (papers.titles().all().isEmpty()
                        ? "，没有写明随送文书，请核实。"
                        : "《" + String.join("》《", papers.titles().all()) + "》。");
        if (papers.stage() == CourtStage.REMAND) {
            return Optional.of(TOPIC.open(
                    came + "答辩、举证的期限以人民法院文书的指定为准；对管辖异议不予审查，不适用简易程序。",
                    "法释〔2018〕1号第十一条第一项、第四十八条、第一百零九条第二款，行政诉讼法第八十二条第三款"));
        }
        if (papers.stage().retrial() && !papers.decided()) {
            return Optional.of(TOPIC.open(
                    came + "答辩、举证的期限以人民法院文书的指定为准；"
                            + (papers.stage() == CourtStage.RETRIAL_FIRST
                                    ? "按第一审程序审理，所作的裁判可以上诉。"
                                    : "按第二审程序审理，所作的裁判发生法律效力。")
                            + "负责人应当出庭。",
                    "法释〔2018〕1号第一百一十九条第一款，法释〔2020〕3号第一条第一款"));
        }
        Answer answer = answer(papers);
        if (answer == null) {
            return Optional.of(TOPIC.open(came + "对该裁判不能上诉或者不再上诉，请核对裁判文书。", "行政诉讼法第八十五条，法释〔2018〕1号第一百零一条第二款"));
        }
        LocalDate signed = papers.signedOn();
        Period period = suit.days().of(answer.limit, signed);
        String detail = came + answer.what + "至" + Dates.zh(period.lastDay()) + "届满。";
        boolean complete = papers.signed() && !papers.titles().all().isEmpty();
        Examined found =
                complete ? TOPIC.met(detail, answer.basis + COUNTED) : TOPIC.open(detail, answer.basis + COUNTED);
        return Optional.of(found.withLastDay(period.lastDay()));
    }

    private record Answer(String limit, String what, String basis) {}

    private static Answer answer(CourtPapers papers) {
        return switch (papers.started()) {
            case CourtPapers.COMPLAINT_SERVED -> new Answer(
                    SuitLimits.DEFENCE,
                    "提出答辩状、提供证据和所依据的规范性文件，以及申请延期举证、提出管辖异议，均",
                    "行政诉讼法第三十四条、第六十七条，法释〔2018〕1号第十条、第三十四条");
            case CourtPapers.JUDGMENT_SERVED -> new Answer(SuitLimits.APPEAL_JUDGMENT, "不服判决的上诉期限", "行政诉讼法第八十五条");
            case CourtPapers.RULING_SERVED -> new Answer(
                    SuitLimits.APPEAL_RULING, "不服裁定的上诉期限", "行政诉讼法第八十五条，法释〔2018〕1号第一百零一条第二款");
            case CourtPapers.APPEAL_SERVED -> new Answer(SuitLimits.APPEAL_ANSWER, "提出上诉答辩状的期限", "法释〔2018〕1号第一百零八条第二款");
            default -> null;
        };
    }
}
