package org.facheng.procedure.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which responsible leader can appear at the hearing of a case 负责人出庭. */
@RestController
class LeaderPlanController {

    private final HearingReading reading;
    private final LeaderPlans plans;

    LeaderPlanController(HearingReading reading, LeaderPlans plans) {
        this.reading = reading;
        this.plans = plans;
    }

    /** @param on day of the hearing; without it the day that is set */
    @GetMapping("/api/cases/{caseNo}/leaders")
    LeaderPlan plan(@PathVariable String caseNo, @RequestParam(required = false) @Nullable LocalDate on) {
        return plans.of(reading.file(caseNo), on);
    }
}
