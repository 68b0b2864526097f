package org.facheng.procedure.decision;

import java.util.stream.Stream;

/**
 * 第四十八条、第五十四条第一款: of several respondents each has its own period from the day it received the copy; nothing is proposed on the act before
 * each has replied or its period is over. Where there is one respondent the course of the case itself sees to it.
 */
final class EveryReply implements Rule {

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        var replies = circumstances.replies();
        return replies.several()
                ? replies.open().stream()
                        .map(one -> Finding.notMet(
                                "/form/respondentReply",
                                "第四十八条、第五十四条第一款",
                                one.words() + "；收到其答复或者期限届满以前，不能提出决定意见",
                                one.lastDay() == null
                                        ? "One of the respondents has not received the copy yet"
                                        : "The period of one of the respondents runs until " + one.lastDay()))
                : Stream.empty();
    }
}
