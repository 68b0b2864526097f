package org.facheng.procedure.litigation;

import java.util.List;
import java.util.regex.Pattern;
import org.facheng.procedure.matter.CourtStage;

/** What the titles of the papers a court served say of them. */
record PaperTitles(List<String> all) {

    private static final Pattern COMPLAINT = Pattern.compile("起诉状");
    private static final Pattern REMAND = Pattern.compile("重审");
    private static final Pattern APPEAL = Pattern.compile("上诉状");
    private static final Pattern NOTICE = Pattern.compile("通知书|传票");
    private static final Pattern JUDGMENT = Pattern.compile("判决");
    private static final Pattern RULING = Pattern.compile("裁定");
    private static final Pattern FIRST = Pattern.compile("一审|初审");
    private static final Pattern RETRIED = Pattern.compile("再审.*(判决|调解书)");
    private static final Pattern FINAL = Pattern.compile("二审|终审");
    /** In effect when it was signed for; nobody appeals against it (法释〔2018〕1号第八十五条第三款). */
    private static final Pattern MEDIATED = Pattern.compile("调解书");
    /**
     * Rulings no appeal lies from (法释〔2018〕1号第一百零一条第二款): all but not docketing, dismissal of the suit, jurisdiction. A judgment after
     * a retrial by the procedure of the first instance is appealed against like any (第一百一十九条第一款).
     */
    private static final Pattern NO_APPEAL = Pattern.compile("撤诉|中止|终结|移送|停止执行|保全|先予执行|补正|提审|指令|再审");

    /** Where nobody said it. A ruling may come with the complaint, on a stay or a transfer: the complaint is what has to be answered. */
    CourtStage stage() {
        if (any(APPEAL)) {
            return CourtStage.APPEAL_ANSWER;
        }
        if (any(COMPLAINT)) {
            return any(REMAND) ? CourtStage.REMAND : CourtStage.FIRST_INSTANCE;
        }
        if (any(JUDGMENT) || any(RULING) || any(MEDIATED)) {
            return CourtStage.JUDGMENT;
        }
        return any(REMAND) ? CourtStage.REMAND : CourtStage.FIRST_INSTANCE;
    }

    /** Whether a retrial has been decided already: its judgment came, and not the notice of it with the one it is about. */
    boolean retried() {
        return (any(JUDGMENT) || any(MEDIATED)) && !any(NOTICE);
    }

    /** Whether a title says that it was tried again. */
    boolean sayRetried() {
        return any(RETRIED);
    }

    boolean saysFirst() {
        return any(FIRST);
    }

    boolean saysFinal() {
        return any(FINAL);
    }

    /** Whether what was served is a ruling or a mediation nobody appeals against. */
    boolean notAppealable() {
        return !any(JUDGMENT) && (any(NO_APPEAL) || any(MEDIATED));
    }

    boolean ruling() {
        return any(RULING) && !any(JUDGMENT);
    }

    private boolean any(Pattern words) {
        return all.stream().anyMatch(title -> words.matcher(title).find());
    }
}
