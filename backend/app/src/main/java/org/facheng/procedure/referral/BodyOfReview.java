package org.facheng.procedure.referral;

import org.springframework.stereotype.Component;

/** At the draft of the opinion of a review 复查. */
@Component
class BodyOfReview extends ReviewedBody {

    BodyOfReview(ReportedNames reported) {
        super(reported);
    }

    @Override
    public String form() {
        return "draft-review-opinion";
    }
}
