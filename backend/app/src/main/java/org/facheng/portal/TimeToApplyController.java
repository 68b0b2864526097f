package org.facheng.portal;

import java.util.List;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.platform.Problems;
import org.facheng.procedure.filing.MatterReviews;
import org.facheng.procedure.filing.TimeToApply;
import org.facheng.procedure.filing.TimesToApply;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Until when a citizen may apply, told before anything is filed (行政复议法第二十条、第二十一条). Nothing is kept. */
@RestController
class TimeToApplyController {

    /** @param form as it would be filed; the act and what is declared suffice */
    record Question(String procedure, JsonNode form) {}

    private final List<TimesToApply> times;
    private final OnlineMatters online;
    private final MatterReviews reviews;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    TimeToApplyController(
            List<TimesToApply> times,
            OnlineMatters online,
            MatterReviews reviews,
            Permissions permissions,
            CurrentUser currentUser) {
        this.times = times;
        this.online = online;
        this.reviews = reviews;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    @PostMapping("/api/portal/applications/time")
    TimeToApply time(@RequestBody Question question) {
        permissions.require(currentUser.require(), Action.CASE_FILE, null);
        reviews.requireFileableAtThePortal(question.procedure());
        var counting = times.stream()
                .filter(one -> one.procedure().equals(question.procedure()))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                                "no_time_to_apply", "这一程序没有申请期限。", "This procedure has no period for applying.")
                        .at("/procedure", "没有申请期限", "no period for applying"));
        return counting.of(online.matter(question.procedure(), question.form(), online.arriving()));
    }
}
