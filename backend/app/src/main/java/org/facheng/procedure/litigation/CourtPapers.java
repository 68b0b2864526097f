package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.matter.CourtStage;
import org.facheng.procedure.matter.Matter;

/**
 * What the court served and when it was signed for: the day that starts the periods, itself not counted (法释〔2018〕1号第四十八条第二款).
 *
 * @param docket what the number of the court's case says of it
 * @param signed whether the day of signature was stated; else the day of receipt stands for it
 */
record CourtPapers(CourtStage stage, PaperTitles titles, DocketKind docket, LocalDate signedOn, boolean signed) {

    static final String COMPLAINT_SERVED = "complaint-served";
    static final String JUDGMENT_SERVED = "judgment-served";
    static final String RULING_SERVED = "ruling-served";
    static final String SECOND_RESULT_SERVED = "second-result-served";
    static final String RESULT_SERVED = "result-served";
    static final String REMAND_SERVED = "remand-served";
    static final String RETRIAL_SECOND_SERVED = "retrial-second-served";
    static final String RETRIAL_ORDERED = "retrial-ordered";
    static final String APPEAL_SERVED = "appeal-copy-served";
    static final String FIRST_DECIDED = "first-decided";
    static final String HEARING_SET = "court-hearing-set";
    static final String SUGGESTION_SERVED = "procurator-suggestion-served";
    static final String REPLY_DAY_FIXED = "procurator-day-fixed";

    static final String THIRD_PARTY_IN_SUIT = "third-party-in-suit";
    static final String NOT_A_PARTY = "not-a-party";
    static final String OPINION_ASKED = "normative-opinion-asked";
    static final String NORMATIVE_ADVICE_SERVED = "normative-advice-served";
    static final String ADVICE_DAY_FIXED = "advice-day-fixed";
    static final String ADVICE_SERVED = "judicial-advice-served";

    static CourtPapers of(Matter matter) {
        PaperTitles titles = new PaperTitles(matter.submission().servedWith());
        LocalDate signed = matter.submission().signedFor();
        return new CourtPapers(
                matter.stage() == null ? titles.stage() : matter.stage(),
                titles,
                DocketKind.of(matter.court() == null ? null : matter.court().caseNo()),
                signed == null ? matter.receivedOn() : signed,
                signed != null);
    }

    /** Whether the suit begins here with what a court decided. */
    boolean decided() {
        return stage == CourtStage.JUDGMENT || stage.retrial() && titles.retried();
    }

    /** What the service of these papers stands for; the first of them starts the period there is. */
    List<DatedFact> facts() {
        var proof = signed ? "签收日期：" + String.join("、", titles.all()) : "收件登记";
        return Stream.concat(Stream.of(new DatedFact(started(), signedOn, proof)), beside())
                .toList();
    }

    /** The fact that starts the period there is. */
    String started() {
        return switch (stage) {
            case FIRST_INSTANCE -> COMPLAINT_SERVED;
            case THIRD_PARTY -> THIRD_PARTY_IN_SUIT;
            case APPEAL_ANSWER -> APPEAL_SERVED;
            case REMAND -> REMAND_SERVED;
            case RETRIAL_FIRST -> decided() ? judged() : RETRIAL_ORDERED;
            case RETRIAL_SECOND -> decided() ? RESULT_SERVED : RETRIAL_SECOND_SERVED;
            case PROCURATOR_SUGGESTION -> SUGGESTION_SERVED;
            case NORMATIVE_OPINION -> OPINION_ASKED;
            case NORMATIVE_ADVICE -> NORMATIVE_ADVICE_SERVED;
            case JUDICIAL_ADVICE -> ADVICE_SERVED;
            case JUDGMENT -> judged();
        };
    }

    /** What the same papers tell besides, and starts nothing. */
    private Stream<DatedFact> beside() {
        if (stage == CourtStage.APPEAL_ANSWER) {
            return Stream.of(new DatedFact(FIRST_DECIDED, signedOn, "已经有人上诉"));
        }
        if (stage.ofOthers()) {
            return Stream.of(new DatedFact(NOT_A_PARTY, signedOn, "人民法院的来函"));
        }
        return Stream.of(RETRIAL_SECOND_SERVED, RETRIAL_ORDERED)
                .filter(name -> stage == CourtStage.RETRIAL_SECOND
                        || stage == CourtStage.RETRIAL_FIRST && name.equals(RETRIAL_ORDERED))
                .filter(name -> !name.equals(started()))
                .map(name -> new DatedFact(name, signedOn, decided() ? "再审裁判" : "再审应诉通知书"));
    }

    /** The number of the case counts where the title names no instance: a judgment of the second one is in effect. */
    private String judged() {
        if (docket == DocketKind.SECOND || titles.saysFinal()) {
            return SECOND_RESULT_SERVED;
        }
        if (titles.notAppealable() || docket == DocketKind.RETRIAL_REVIEW) {
            return RESULT_SERVED;
        }
        return titles.ruling() ? RULING_SERVED : JUDGMENT_SERVED;
    }
}
