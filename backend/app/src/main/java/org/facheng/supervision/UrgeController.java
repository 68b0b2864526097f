package org.facheng.supervision;

import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Urges whoever answers for a case. */
@RestController
class UrgeController {

    /** @param demand what is asked, in words that the person urged reads */
    record Urge(String caseNo, String demand) {}

    private final Urging urging;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    UrgeController(Urging urging, Permissions permissions, CurrentUser currentUser) {
        this.urging = urging;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    @PostMapping("/api/supervision/urges")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void urge(@RequestBody Urge urge) {
        permissions.require(currentUser.require(), Action.BOARD_READ, null);
        urging.urge(urge.caseNo(), Urging.words(urge.demand()));
    }
}
