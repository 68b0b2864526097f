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
 * for a review go on from the first (信访工作条例第三十五条).
 */
@Component
class FirstAnswer {

    private static final String JOINED = "userTask_classifyMatter/firstCase";
    private static final String REVIEW = "ask-review";
    private static final String ELSEWHERE = "route-elsewhere";
    private static final List<String> ANSWERED = List.of("reply-served", "opinion-issued", "answer-served");

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

    /** {@code pending}: it is in hand and unanswered; {@code answered}: its answer is out; {@code over}: neither; {@code reviewBy}: last day. */
    Optional<Object> get(CaseFile file, String what) {
        return typed.answer(file, JOINED)
                .flatMap(no -> cases.byNo(no.toString().strip()))
                .flatMap(first -> of(first, what));
    }

    private Optional<Object> of(CaseFile first, String what) {
        boolean answered = ANSWERED.stream().anyMatch(fact -> stands(first, fact));
        boolean inHand = first.open() && !stands(first, ELSEWHERE);
        return switch (what) {
            case "answered" -> Optional.of(answered);
            case "pending" -> Optional.of(!answered && inHand);
            case "over" -> Optional.of(!answered && !inHand);
            case "reviewBy" -> reviewBy(first);
            default -> throw new IllegalArgumentException("Unknown of the first petition: " + what);
        };
    }

    private boolean stands(CaseFile first, String fact) {
        return deadlines.fact(first.id(), fact).isPresent();
    }

    /** The earliest, where it runs for several: nobody is late who keeps to it. */
    private Optional<Object> reviewBy(CaseFile first) {
        return deadlines.ofCase(first.id()).stream()
                .filter(clock -> clock.key().equals(REVIEW) && clock.running())
                .map(Deadline::due)
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(LocalDate.now(clock)))
                .min(LocalDate::compareTo)
                .map(Object.class::cast);
    }
}
