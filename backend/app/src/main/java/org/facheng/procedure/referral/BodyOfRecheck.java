package org.facheng.procedure.referral;

import org.springframework.stereotype.Component;

/** At the draft of the opinion of a re-examination 复核. */
@Component
class BodyOfRecheck extends ReviewedBody {

    BodyOfRecheck(ReportedNames reported) {
        super(reported);
    }

    @Override
    public String form() {
        return "draft-recheck-opinion";
    }
}
