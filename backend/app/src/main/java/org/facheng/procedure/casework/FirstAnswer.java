package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.springframework.stereotype.Component;

/**
 * What became of the petition a repeated one joins. A petitioner who is answered already is not to wait for another answer: the thirty days
 * for a review, or for a re-examination, go on from the first (信访工作条例第三十五条，第三十六条).
 */
@Component
class FirstAnswer {

    private static final String JOINED = "userTask_classifyMatter/firstCase";
    private static final String ELSEWHERE = "route-elsewhere";
    private static final List<String> OPINION = List.of("opinion-issued", "reply-served");
    private static final List<String> REVIEWED = List.of("review-answered", "review-served");
    private static final List<String> OTHERWISE = List.of("answer-served", "recheck-answered", "recheck-served");

    private final TypedAnswers typed;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Clock clock;

    FirstAnswer(TypedAnswers typed, Cases cases, Deadlines deadlines, Clock clock) {
        this.typed = typed;
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * {@code pending}: it is in hand and unanswered; {@code answered}: its answer is out; {@code over}: neither; {@code opinion}, {@code reviewed}:
     * what the answer is, where it can be asked for a review or a re-examination of it; {@code reviewBy}, {@code recheckBy}: the last day.
     */
    Optional<Object> get(CaseFile file, String what) {
        return typed.answer(file, JOINED)
                .flatMap(no -> cases.byNo(no.toString().strip()))
                .flatMap(first -> of(first, what));
    }

    private Optional<Object> of(CaseFile first, String what) {
        boolean opinion = anyStands(first, OPINION);
        boolean reviewed = anyStands(first, REVIEWED);
        boolean answered = opinion || reviewed || anyStands(first, OTHERWISE);
        boolean inHand = first.open() && !anyStands(first, List.of(ELSEWHERE));
        return switch (what) {
            case "answered" -> Optional.of(answered);
            case "opinion" -> Optional.of(opinion);
            case "reviewed" -> Optional.of(reviewed);
            case "pending" -> Optional.of(!answered && inHand);
            case "over" -> Optional.of(!answered && !inHand);
            case "reviewBy" -> lastDay(first, "ask-review");
            case "recheckBy" -> lastDay(first, "ask-recheck");
            default -> throw new IllegalArgumentException("Unknown of the first petition: " + what);
        };
    }

    private boolean anyStands(CaseFile first, List<String> facts) {
        return facts.stream().anyMatch(fact -> deadlines.fact(first.id(), fact).isPresent());
    }

    /** The earliest, where it runs for several: nobody is late who keeps to it. */
    private Optional<Object> lastDay(CaseFile first, String limit) {
        return deadlines.ofCase(first.id()).stream()
                .filter(clock -> clock.key().equals(limit) && clock.running())
                .map(Deadline::due)
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(LocalDate.now(clock)))
                .min(LocalDate::compareTo)
                .map(Object.class::cast);
    }
}
