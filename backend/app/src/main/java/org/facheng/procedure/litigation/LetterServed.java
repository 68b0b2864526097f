package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.matter.CourtLetter;
import org.facheng.procedure.matter.CourtStage;

/** What a court asks or advises in a suit of others, and until when it is answered (法释〔2018〕1号第一百四十七条、第一百四十九条). */
final class LetterServed implements Rule {

    private static final Topic TOPIC = new Topic("court-letter", "人民法院的来函");
    private static final String OURS = "同一案号在本机关已经登记为%s：本机关是该案当事人的，请在该案中登记，不要另立一件。";
    private static final String STOP = "人民法院建议立即停止执行该文件，请马上报告机关负责人决定。";

    @Override
    public Optional<Examined> examine(Suit suit) {
        CourtPapers papers = suit.papers();
        CourtLetter letter = suit.matter().courtLetter();
        LocalDate named = letter == null ? null : letter.until();
        LocalDate last = papers.stage() == CourtStage.NORMATIVE_ADVICE || named == null
                ? suit.days().of(limit(papers.stage()), papers.signedOn()).lastDay()
                : named;
        String came = Dates.zh(papers.signedOn()) + (papers.signed() ? "签收。" : "收到（没有写明签收日期，请核实）。");
        String stop = letter != null && Boolean.TRUE.equals(letter.stopAtOnce()) ? STOP : "";
        var before = suit.context().suit();
        String ours = before == null || !before.sameNumber() ? "" : OURS.formatted(before.caseNo());
        return Optional.of(TOPIC.open(came + owed(papers.stage(), named, last) + stop + ours, basis(papers.stage()))
                .withLastDay(last));
    }

    private static String limit(CourtStage stage) {
        return switch (stage) {
            case NORMATIVE_ADVICE -> SuitLimits.NORMATIVE_ADVICE;
            case JUDICIAL_ADVICE -> SuitLimits.ADVICE;
            default -> SuitLimits.NORMATIVE_OPINION;
        };
    }

    private static String owed(CourtStage stage, LocalDate named, LocalDate last) {
        if (stage == CourtStage.NORMATIVE_ADVICE) {
            return "收到之日起六十日内书面答复，至" + Dates.zh(last) + "届满。";
        }
        String what = stage == CourtStage.NORMATIVE_OPINION ? "提出意见" : "书面答复";
        String reply = named == null
                ? "来函和法律都没有写明期限；本机关的内部目标为" + Dates.zh(last) + "以前" + what + "。"
                : "来函要求在" + Dates.zh(last) + "以前" + what + "。";
        return stage == CourtStage.NORMATIVE_OPINION ? reply + "没有提出意见的，不能阻止人民法院审查；可以申请出庭陈述意见。" : reply;
    }

    private static String basis(CourtStage stage) {
        return switch (stage) {
            case NORMATIVE_ADVICE -> "法释〔2018〕1号第一百四十九条";
            case JUDICIAL_ADVICE -> "行政诉讼法第六十六条第二款、第九十六条第四项";
            default -> "法释〔2018〕1号第一百四十七条";
        };
    }
}
