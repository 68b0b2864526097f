package org.facheng.procedure.casework;

import java.util.ArrayList;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a court has before it that may lead to a retrial, and has not ruled on yet (法释〔2018〕1号第一百一十一条至第一百一十七条、第一百二十四条、第一百二十六条). A
 * court can always have more before it than this body has a paper of.
 */
@Component
class RetrialMatters {

    static final String RULING = "record-retrial-ruling";
    static final String ABOUT = "about";
    static final String REFUSED = "refused";

    /** @param ended the fact that it is refused, or null where no period hangs on it */
    record Matter(String key, String words, String ended) {}

    private static final String ORDERED = "ordered";
    private static final String OTHERS = "record-retrial-application";
    private static final Matter OWN = new Matter("own", "本机关的再审申请", "retrial-decided");
    private static final Matter PROTEST = new Matter("protest", "人民检察院的抗诉", "protest-ruled");
    private static final Matter OTHER = new Matter("other", "其他（其他当事人的申请、人民法院依职权等，本机关没有收到文书的）", null);
    private static final Matter SUGGESTION = new Matter("suggestion", "再审检察建议", "suggestion-ruled");

    private final Deadlines deadlines;
    private final AnswerMapper answers;
    private final JsonMapper json;

    RetrialMatters(Deadlines deadlines, AnswerMapper answers, JsonMapper json) {
        this.deadlines = deadlines;
        this.answers = answers;
        this.json = json;
    }

    /** @param before what was typed until then: the ruling that is entered now is no answer to what it is about */
    List<Matter> open(CaseFile file, List<Answer> before) {
        var open = new ArrayList<Matter>();
        if (stands(file, "retrial-applied") && !stands(file, OWN.ended())) {
            open.add(OWN);
        }
        before.stream()
                .filter(answer -> answer.key().equals(OTHERS))
                .filter(application -> before.stream().noneMatch(later -> endedBy(application, later)))
                .map(this::ofAnother)
                .forEach(open::add);
        if (waits(file, "court-protest-ruling")) {
            open.add(PROTEST);
        }
        if (waits(file, "court-retrial-suggestion")) {
            open.add(SUGGESTION);
        }
        open.add(OTHER);
        return open;
    }

    List<Answer> answers(CaseFile file) {
        return answers.ofCase(file.id());
    }

    static boolean own(Matter matter) {
        return matter.equals(OWN);
    }

    /** Whether the ruling leaves what is on record here as it was: only a retrial that is ordered for others ends our review, too. */
    static boolean ofOthersAlone(JsonNode ruling) {
        return ruling.path(ABOUT).asString("").equals(OTHER.key())
                && !ruling.path("kind").asString("").equals(ORDERED);
    }

    /** A retrial that is ordered, or ended, ends the review of every application. */
    private boolean endedBy(Answer application, Answer later) {
        if (!later.key().equals(RULING) || later.position() < application.position()) {
            return false;
        }
        var ruling = form(later);
        if (ofOthersAlone(ruling)) {
            return false;
        }
        return !ruling.path("kind").asString("").equals(REFUSED)
                || ruling.path(ABOUT).asString("").equals(application.id());
    }

    private Matter ofAnother(Answer answer) {
        var form = form(answer);
        var words = "其他当事人的再审申请（%s，%s签收）"
                .formatted(
                        form.path("docketNo").asString(form.path("court").asString("")),
                        form.path("receivedOn").asString(""));
        return new Matter(answer.id(), words, null);
    }

    private boolean waits(CaseFile file, String limit) {
        return deadlines.ofCase(file.id()).stream()
                .filter(clock -> clock.key().equals(limit))
                .anyMatch(Deadline::unmet);
    }

    private boolean stands(CaseFile file, String fact) {
        return deadlines.fact(file.id(), fact).isPresent();
    }

    private JsonNode form(Answer answer) {
        return json.readTree(answer.form());
    }
}
