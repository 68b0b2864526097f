package org.facheng.procedure.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.procedure.decision.Finding.Reason;

/**
 * 第五十二条第二款: in each of its four cases the committee has to be asked. The handler answers for each; what the case itself says is
 * compared. Where the authority is no government, the law does not oblige it to have a committee (第一款), and it says so instead.
 */
final class CommitteeAsked implements Rule {

    private static final String FIELD = "/form/consultation";
    private static final String ARTICLE = "第五十二条第二款";
    private static final String NONE = "没有";
    private static final String COMPLEX = "第一项";
    private static final String OWN_ACT = "第三项";

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        var consultation = circumstances.consultation();
        if (!consultation.ordinary()) {
            return Stream.of();
        }
        var answered = proposal.list("consultation");
        if (answered.isEmpty()) {
            return Stream.of(Finding.notMet(
                    FIELD,
                    ARTICLE,
                    "请逐项核对本案有没有应当提请行政复议委员会咨询的情形",
                    "Say whether one of the cases stands in which the committee has to be asked"));
        }
        var contradicted = contradicted(answered, consultation);
        return contradicted.isEmpty() ? owed(answered, proposal, consultation) : contradicted.stream();
    }

    /** What was answered against itself, or against what stands in the case. */
    private static List<Finding> contradicted(List<String> answered, Consultation consultation) {
        var found = new ArrayList<Finding>();
        if (answered.contains(NONE) && answered.size() > 1) {
            found.add(Finding.notMet(
                    FIELD, ARTICLE, "选择了没有上述情形，又选择了其中的情形，请核对", "None of the cases and one of them cannot both stand"));
        }
        if (consultation.complex() && !answered.contains(COMPLEX)) {
            found.add(Finding.notMet(
                    FIELD,
                    ARTICLE + COMPLEX,
                    "本案在审理中已经认定为重大、疑难、复杂，属于应当提请咨询的情形，请选择第一项",
                    "The case was found important, difficult or complex"));
        }
        if (consultation.ownActOfProvince() && !answered.contains(OWN_ACT)) {
            found.add(Finding.notMet(
                    FIELD,
                    ARTICLE + OWN_ACT,
                    "本案是省级人民政府管辖的对本机关作出的行政行为不服的案件，属于应当提请咨询的情形，请选择第三项",
                    "The government of a province decides on its own act"));
        }
        return found;
    }

    private static Stream<Finding> owed(List<String> answered, Proposal proposal, Consultation consultation) {
        if (answered.contains(NONE)) {
            return Stream.of(Finding.met(FIELD, ARTICLE, "没有应当提请咨询的情形", "The committee need not be asked"));
        }
        var article = ARTICLE + String.join("、", answered);
        if (consultation.government()) {
            return Stream.of(Finding.of(
                    consultation.asked(),
                    FIELD,
                    article,
                    new Reason("已经提请行政复议委员会咨询", "The committee was asked"),
                    new Reason(
                            "应当提请行政复议委员会提出咨询意见；本级人民政府应当建立行政复议委员会（第一款），不能以没有设立为由不提请",
                            "The committee has to be asked; a government has to have one")));
        }
        return Stream.of(Finding.of(
                consultation.asked() || !proposal.text("noCommittee").isEmpty(),
                "/form/noCommittee",
                article,
                new Reason("已经提请咨询，或者说明了没有设立行政复议委员会", "The committee was asked, or there is none"),
                new Reason(
                        "应当提请行政复议委员会提出咨询意见，请先选择提请咨询；没有设立的，请说明",
                        "The committee has to be asked about this case; say so where there is none")));
    }
}
