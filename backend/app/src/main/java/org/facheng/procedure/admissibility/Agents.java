package org.facheng.procedure.admissibility;

import java.util.List;
import java.util.stream.Stream;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.Submission.PowerOfAttorney;

/** Agents and their authority (行政复议法第十七条). */
final class Agents {

    private static final int MOST = 2;
    private static final String PERIOD = "period";

    private Agents() {}

    static Stream<CorrectionItem> missing(Matter matter) {
        PowerOfAttorney authority = matter.submission().powerOfAttorney();
        if (authority == null) {
            return Stream.empty();
        }
        return Stream.concat(tooMany(authority), incomplete(authority));
    }

    private static Stream<CorrectionItem> tooMany(PowerOfAttorney authority) {
        return authority.agents() != null && authority.agents() > MOST
                ? Stream.of(new CorrectionItem("代理人变更为一至二名，并提交相应的授权委托书", "行政复议法第十七条第一款"))
                : Stream.empty();
    }

    private static Stream<CorrectionItem> incomplete(PowerOfAttorney authority) {
        return lacksMoreThanPeriod(authority)
                ? Stream.of(new CorrectionItem("补齐授权委托手续，授权委托书应当载明委托事项、权限和期限，并附委托人及被委托人的身份证明文件", "行政复议法第十七条第二款"))
                : Stream.empty();
    }

    /** A missing period alone keeps nobody from judging the conditions. */
    static boolean lacksMoreThanPeriod(PowerOfAttorney authority) {
        List<String> beyond = authority.missing().stream()
                .filter(what -> !PERIOD.equals(what))
                .toList();
        return !beyond.isEmpty();
    }
}
