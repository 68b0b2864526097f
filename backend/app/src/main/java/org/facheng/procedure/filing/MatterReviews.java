package org.facheng.procedure.filing;

import java.util.List;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** Finds the rules of a procedure. */
@Component
class MatterReviews {

    private final List<MatterReview> reviews;

    MatterReviews(List<MatterReview> reviews) {
        this.reviews = reviews;
    }

    /**
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_procedure}
     */
    MatterReview of(String procedure) {
        return reviews.stream()
                .filter(review -> review.procedure().equals(procedure))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                                "unknown_procedure",
                                "本系统暂不办理“%s”这类事项。".formatted(procedure),
                                "Unknown procedure: " + procedure)
                        .at("/procedure", "请选择可以办理的事项", "choose a known procedure"));
    }
}
