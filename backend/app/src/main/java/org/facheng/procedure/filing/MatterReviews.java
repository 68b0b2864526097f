package org.facheng.procedure.filing;

import java.util.List;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** Finds what a procedure has to say about matters. */
@Component
public class MatterReviews {

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

    /**
     * Whether citizens file such matters.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code not_fileable_here}, {@code unknown_procedure}
     */
    public void requireFileableAtThePortal(String procedure) {
        of(procedure).notAtThePortal().ifPresent(why -> {
            throw Problems.invalid("not_fileable_here", why.zh(), why.en()).at("/procedure", why.zh(), why.en());
        });
    }
}
