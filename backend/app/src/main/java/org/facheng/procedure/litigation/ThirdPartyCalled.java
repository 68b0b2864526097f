package org.facheng.procedure.litigation;

import java.util.Optional;
import org.facheng.procedure.advice.Dates;

/** 第三人: none of a defendant's periods runs; whose leader has to appear hangs on why it was called (行政诉讼法第二十九条，法释〔2020〕3号第一条第三款). */
final class ThirdPartyCalled implements Rule {

    private static final Topic TOPIC = new Topic("third-party", "以第三人身份参加诉讼");

    @Override
    public Optional<Examined> examine(Suit suit) {
        CourtPapers papers = suit.papers();
        String came = Dates.zh(papers.signedOn()) + (papers.signed() ? "签收。" : "收到（没有写明签收日期，请核实）。");
        return Optional.of(TOPIC.open(
                came + "第三人没有答辩、举证的法定期限，可以陈述意见；要提供证据的，在开庭审理前或者人民法院指定的交换证据清单之日提供。"
                        + "应当追加为被告而原告不同意的，负责人出庭应诉参照被告；判决本机关承担义务或者减损本机关权益的，才可以上诉。",
                "行政诉讼法第二十九条，法释〔2018〕1号第二十六条第二款、第三十条、第三十五条，法释〔2020〕3号第一条第三款"));
    }
}
