package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.matter.Suggestion;

/** 检察建议: until when it is answered in writing, and that a suit may follow (行政诉讼法第二十五条第四款). */
final class SuggestionServed implements Rule {

    private static final Topic TOPIC = new Topic("suggestion", "签收的检察建议");
    private static final String BASIS = "行政诉讼法第二十五条第四款";

    @Override
    public Optional<Examined> examine(Suit suit) {
        CourtPapers papers = suit.papers();
        Suggestion suggestion = suit.matter().suggestion();
        LocalDate named = suggestion == null ? null : suggestion.replyBy();
        LocalDate lastDay = named != null
                ? named
                : suit.days()
                        .of(SuitLimits.SUGGESTION_TARGET, papers.signedOn())
                        .lastDay();
        String came = Dates.zh(papers.signedOn()) + (papers.signed() ? "签收。" : "收到（没有写明签收日期，请核实）。");
        String reply = named != null
                ? "检察建议书要求在" + Dates.zh(named) + "以前书面回复。"
                : "检察建议书和法律都没有写明回复的期限；本机关的内部目标为" + Dates.zh(lastDay) + "以前。";
        return Optional.of(
                TOPIC.open(came + reply + "不依法履行职责的，人民检察院可以提起公益诉讼。", BASIS).withLastDay(lastDay));
    }
}
