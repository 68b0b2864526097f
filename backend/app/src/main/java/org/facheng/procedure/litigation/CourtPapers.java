package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.matter.CourtStage;
import org.facheng.procedure.matter.Matter;

/**
 * What the court served and when it was signed for: the day that starts the periods, itself not counted (法释〔2018〕1号第四十八条第二款).
 *
 * @param signed whether the day of signature was stated; else the day of receipt stands for it
 */
record CourtPapers(CourtStage stage, List<String> titles, LocalDate signedOn, boolean signed) {

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

    private static final Pattern REMAND = Pattern.compile("重审");
    private static final Pattern APPEAL = Pattern.compile("上诉状");
    private static final Pattern JUDGMENT = Pattern.compile("判决");
    private static final Pattern RULING = Pattern.compile("裁定");
    private static final Pattern FINAL = Pattern.compile("二审|终审");
    /** In effect when it was signed for; nobody appeals against it (法释〔2018〕1号第八十五条第三款). */
    private static final Pattern MEDIATED = Pattern.compile("调解书");
    /**
     * Rulings no appeal lies from (法释〔2018〕1号第一百零一条第二款): all but not docketing, dismissal of the suit, jurisdiction. A judgment after
     * a retrial by the procedure of the first instance is appealed against like any (第一百一十九条第一款).
     */
    private static final Pattern NO_APPEAL = Pattern.compile("撤诉|中止|终结|移送|停止执行|保全|先予执行|补正|提审|指令|再审");

    static CourtPapers of(Matter matter) {
        List<String> titles = matter.submission().servedWith();
        LocalDate signed = matter.submission().signedFor();
        CourtStage stage = matter.stage() == null ? stageOf(titles) : matter.stage();
        return new CourtPapers(stage, titles, signed == null ? matter.receivedOn() : signed, signed != null);
    }

    private static CourtStage stageOf(List<String> titles) {
        if (any(titles, APPEAL)) {
            return CourtStage.APPEAL_ANSWER;
        }
        if (any(titles, JUDGMENT) || any(titles, RULING) || any(titles, MEDIATED)) {
            return CourtStage.JUDGMENT;
        }
        return any(titles, REMAND) ? CourtStage.REMAND : CourtStage.FIRST_INSTANCE;
    }

    /** The fact the service of these papers stands for. */
    DatedFact fact() {
        return new DatedFact(factName(), signedOn, signed ? "签收日期：" + String.join("、", titles) : "收件登记");
    }

    private String factName() {
        return switch (stage) {
            case FIRST_INSTANCE -> COMPLAINT_SERVED;
            case APPEAL_ANSWER -> APPEAL_SERVED;
            case REMAND -> REMAND_SERVED;
            case RETRIAL_FIRST -> RETRIAL_ORDERED;
            case RETRIAL_SECOND -> RETRIAL_SECOND_SERVED;
            case PROCURATOR_SUGGESTION -> SUGGESTION_SERVED;
            case JUDGMENT -> judged();
        };
    }

    private String judged() {
        if (any(titles, FINAL)) {
            return SECOND_RESULT_SERVED;
        }
        if (!any(titles, JUDGMENT) && (any(titles, NO_APPEAL) || any(titles, MEDIATED))) {
            return RESULT_SERVED;
        }
        return any(titles, RULING) && !any(titles, JUDGMENT) ? RULING_SERVED : JUDGMENT_SERVED;
    }

    private static boolean any(List<String> titles, Pattern words) {
        return titles.stream().anyMatch(title -> words.matcher(title).find());
    }
}
