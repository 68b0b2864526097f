package org.facheng.procedure.higher;

import jakarta.validation.Valid;
import java.util.List;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.platform.Etag;
import org.facheng.platform.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is the next higher body for 复查 and 复核 (信访工作条例第三十五条、第三十六条第一款); whoever keeps the table of competence keeps this one. */
@RestController
@RequestMapping("/api/higher-bodies")
class HigherBodyController {

    /** @param editable whether whoever asks may change it */
    record Table(List<HigherBody> lines, boolean editable) {}

    record Input(@Nullable String government, @Nullable String department, boolean confirmed) {}

    private final HigherBodies bodies;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    HigherBodyController(HigherBodies bodies, Permissions permissions, CurrentUser currentUser) {
        this.bodies = bodies;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    @GetMapping
    Table table() {
        var user = currentUser.require();
        permissions.require(user, Action.COMPETENCE_READ, null);
        return new Table(
                bodies.all(),
                permissions.role(user, Action.COMPETENCE_MANAGE, null).isPresent());
    }

    @GetMapping("/{body}")
    ResponseEntity<HigherBody> line(@PathVariable String body) {
        permissions.require(currentUser.require(), Action.COMPETENCE_READ, null);
        return answer(bodies.named(body).orElseThrow(Problems::notFound));
    }

    @PutMapping("/{body}")
    ResponseEntity<HigherBody> change(
            @PathVariable String body,
            @Valid @RequestBody Input input,
            @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        permissions.require(currentUser.require(), Action.COMPETENCE_MANAGE, null);
        var known = bodies.named(body).orElseThrow(Problems::notFound);
        return answer(bodies.change(
                new HigherBody(
                        known.code(),
                        known.body(),
                        text(input.government()),
                        text(input.department()),
                        input.confirmed(),
                        known.version()),
                ifMatch));
    }

    private static ResponseEntity<HigherBody> answer(HigherBody line) {
        return ResponseEntity.ok().eTag(Etag.of(line.version())).body(line);
    }

    private static String text(String name) {
        return name == null || name.isBlank() ? null : name.strip();
    }
}
