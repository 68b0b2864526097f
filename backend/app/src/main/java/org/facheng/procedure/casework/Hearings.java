package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The hearing 听证 of a case: what was set last, and whether everybody was told of it in time (行政复议法第五十一条第一款). */
@Component
class Hearings {

    static final String SET = "hearing-set";
    static final String HELD = "hearing-held";
    static final String WAIVED = "hearing-waived";
    private static final String NOTICE = "hearing-notice";
    private static final Set<String> OTHER_SIDES = Set.of("respondent", "third-party");

    private final Procedures procedures;
    private final AnswerMapper answers;
    private final Deadlines deadlines;
    private final Cases cases;
    private final BeingServed being;
    private final JsonMapper json;

    Hearings(
            Procedures procedures,
            AnswerMapper answers,
            Deadlines deadlines,
            Cases cases,
            BeingServed being,
            JsonMapper json) {
        this.procedures = procedures;
        this.answers = answers;
        this.deadlines = deadlines;
        this.cases = cases;
        this.being = being;
        this.json = json;
    }

    /** As it was set last, in the shape of the form {@code set-hearing}. */
    Optional<JsonNode> last(CaseFile file) {
        var tasks = procedures.byKey(file.procedure(), file.lawVersion()).tasks();
        return answers.ofCase(file.id()).stream()
                .filter(answer -> tasks.containsKey(answer.key())
                        && tasks.get(answer.key()).form().equals(SetHearingAct.FORM))
                .max(Comparator.comparingInt(Answer::position))
                .map(answer -> json.readTree(answer.form()));
    }

    static LocalDate day(JsonNode set) {
        return LocalDate.parse(set.path("hearingOn").asString());
    }

    /** Whether all parties were notified of the hearing of that day on the last day for it or before, as that day is read. */
    boolean notifiedInTime(CaseFile file, LocalDate day) {
        return deadlines.ofCase(file.id()).stream()
                .filter(deadline ->
                        deadline.startFact().equals(SET) && deadline.startedOn().equals(day))
                .map(Deadline::state)
                .anyMatch("met"::equals);
    }

    /** Whether the notice had reached every applicant it is addressed to before that day; one that did not have it stays away from nothing. */
    boolean reachedApplicantsBefore(CaseFile file, LocalDate day) {
        // What is for an applicant may go to an agent: all but the other sides are of this one.
        var others = cases.everParties(file.id()).stream()
                .filter(party -> OTHER_SIDES.contains(party.role()))
                .map(Party::id)
                .toList();
        var services = being.lastIssued(file.id(), NOTICE).stream()
                .flatMap(notice -> notice.services().stream())
                .filter(service -> !others.contains(service.partyId()))
                .toList();
        return !services.isEmpty()
                && services.stream()
                        .allMatch(service ->
                                service.servedOn() != null && service.servedOn().isBefore(day));
    }

    /** Whether a hearing was held, or the applicant, who alone can, has waived it. */
    boolean settled(CaseFile file) {
        return held(file) || deadlines.fact(file.id(), WAIVED).isPresent();
    }

    boolean held(CaseFile file) {
        return deadlines.fact(file.id(), HELD).isPresent();
    }
}
