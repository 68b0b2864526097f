package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 呈报: where the last report of a case stands, which goes from its handler to whoever approves and, if need be, to whoever signs. */
@Component
class Reports {

    static final String REPORT = "report-for-approval";
    static final String APPROVE = "approve-report";
    static final String SIGN = "sign-report";
    private static final String FORWARDED = "forwarded";

    private final AnswerMapper answers;
    private final Directory directory;
    private final JsonMapper json;

    Reports(AnswerMapper answers, Directory directory, JsonMapper json) {
        this.answers = answers;
        this.directory = directory;
        this.json = json;
    }

    /** The last report while nobody has said anything to it. */
    Optional<JsonNode> toApprove(CaseFile file, User user) {
        return waits(steps(file), user, APPROVE);
    }

    /** The last report once it was passed on, with nothing said since. */
    Optional<JsonNode> toSign(CaseFile file, User user) {
        return waits(steps(file), user, SIGN);
    }

    /** Whether this person's verdict, which is the last that was said, had its place. */
    boolean waited(CaseFile file, User user, String act) {
        var steps = steps(file);
        return !steps.isEmpty()
                && waits(steps.subList(0, steps.size() - 1), user, act).isPresent();
    }

    /** Nobody has a say on what he reported or approved. */
    private Optional<JsonNode> waits(List<Answer> steps, User user, String act) {
        boolean place =
                act.equals(APPROVE) ? steps.size() == 1 : steps.size() == 2 && FORWARDED.equals(verdict(steps.get(1)));
        return place && steps.stream().noneMatch(step -> step.by().equals(user.username()))
                ? Optional.of(form(steps.get(0)))
                : Optional.empty();
    }

    /** @param what {@code approval} or {@code signature}: what was said to the last report, by whom; empty while nothing was */
    Optional<Object> said(CaseFile file, String what) {
        var key = what.equals("approval") ? APPROVE : SIGN;
        return steps(file).stream()
                .filter(step -> step.key().equals(key))
                .map(step -> (Object) "%s（%s）"
                        .formatted(
                                form(step).path("opinion").asString(""),
                                directory
                                        .userByName(step.by())
                                        .map(User::displayName)
                                        .orElse(step.by())))
                .findFirst();
    }

    /** The last report and what was said to it, in order. */
    private List<Answer> steps(CaseFile file) {
        var all = answers.ofCase(file.id()).stream()
                .filter(answer -> List.of(REPORT, APPROVE, SIGN).contains(answer.key()))
                .toList();
        int last = -1;
        for (int at = 0; at < all.size(); at++) {
            last = all.get(at).key().equals(REPORT) ? at : last;
        }
        return last < 0 ? List.of() : all.subList(last, all.size());
    }

    private String verdict(Answer answer) {
        return form(answer).path("verdict").asString("");
    }

    private JsonNode form(Answer answer) {
        return json.readTree(answer.form());
    }
}
