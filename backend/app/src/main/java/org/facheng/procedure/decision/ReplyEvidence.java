package org.facheng.procedure.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadline;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 提交作出行政行为的证据、依据: with the reply, or after it while the period for replying was not over (行政复议法第四十八条、第五十四条、第七十条). */
@Component
class ReplyEvidence {

    private static final Set<String> WITH_REPLY = Set.of("submit-reply", "submit-joint-reply");
    private static final Set<String> AFTER = Set.of("submit-reply-evidence", "submit-joint-reply-evidence");

    private final AnswerMapper answers;
    private final JsonMapper json;
    private final Clock clock;

    ReplyEvidence(AnswerMapper answers, JsonMapper json, Clock clock) {
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A reply of which no form is on record, as of a case that was imported, is not held to be without evidence.
     *
     * @param party whose it is; null: of the respondent that answers in the system, for which nobody has to name it
     * @param replying the clock of the reply, which was met
     */
    boolean givenInTime(CaseFile file, @Nullable String party, Deadline replying) {
        var given = answers.ofCase(file.id()).stream()
                .filter(answer -> WITH_REPLY.contains(answer.key()) || AFTER.contains(answer.key()))
                .filter(answer -> Objects.equals(answer.partyId(), party))
                .toList();
        return given.isEmpty() || given.stream().anyMatch(answer -> inTime(answer, replying));
    }

    private boolean inTime(Answer answer, Deadline replying) {
        var form = json.readTree(answer.form());
        return !form.path("evidence").isEmpty()
                && (WITH_REPLY.contains(answer.key()) || !arrived(answer, form).isAfter(replying.due()));
    }

    /** What was posted in time is in time (第八十八条第一款，民事诉讼法第八十五条第四款). */
    private LocalDate arrived(Answer answer, JsonNode form) {
        for (String field : new String[] {"postedOn", "receivedOn"}) {
            if (form.hasNonNull(field)) {
                return LocalDate.parse(form.path(field).asString());
            }
        }
        return answer.at().atZone(clock.getZone()).toLocalDate();
    }
}
