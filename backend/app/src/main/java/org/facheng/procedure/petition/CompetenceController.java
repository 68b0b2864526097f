package org.facheng.procedure.petition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.platform.Etag;
import org.facheng.platform.Problems;
import org.facheng.procedure.matter.PetitionSubject;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is competent for which subject of petitions 职权分工表 (信访工作条例第二十三条第一款). */
@RestController
@RequestMapping("/api/competence")
class CompetenceController {

    /** A value to choose and what it is called. */
    record Choice(String value, String label) {}

    /** @param routes those a line of this place may name */
    record PlaceChoice(Competence.Place value, String label, List<Choice> routes) {}

    /** @param editable whether whoever asks may change it */
    record Table(List<CompetenceView> lines, List<PlaceChoice> places, List<Choice> targets, boolean editable) {}

    record Input(
            @NotNull(message = "请选择属于谁的职权") Competence.Place place,
            @NotNull(message = "请选择处理途径") Route route,
            @Nullable Target target,
            @Nullable String organ,
            boolean atOnce) {}

    private final CompetenceRegister register;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    CompetenceController(CompetenceRegister register, Permissions permissions, CurrentUser currentUser) {
        this.register = register;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    @GetMapping
    Table table() {
        var user = currentUser.require();
        permissions.require(user, Action.COMPETENCE_READ, null);
        return new Table(
                register.lines().stream().map(CompetenceView::of).toList(),
                Arrays.stream(Competence.Place.values())
                        .map(place -> new PlaceChoice(place, place.label(), routes(place)))
                        .toList(),
                Arrays.stream(Target.values())
                        .map(target -> new Choice(target.code(), target.label()))
                        .toList(),
                permissions.role(user, Action.COMPETENCE_MANAGE, null).isPresent());
    }

    @GetMapping("/{subject}")
    ResponseEntity<CompetenceView> line(@PathVariable String subject) {
        permissions.require(currentUser.require(), Action.COMPETENCE_READ, null);
        return answer(register.line(known(subject)));
    }

    @PutMapping("/{subject}")
    ResponseEntity<CompetenceView> change(
            @PathVariable String subject,
            @Valid @RequestBody Input input,
            @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        permissions.require(currentUser.require(), Action.COMPETENCE_MANAGE, null);
        var line = new Competence(
                known(subject), input.place(), input.route(), input.target(), text(input.organ()), input.atOnce());
        return answer(register.change(line, ifMatch));
    }

    private static ResponseEntity<CompetenceView> answer(CompetenceRegister.Version stored) {
        return ResponseEntity.ok().eTag(Etag.of(stored.version())).body(CompetenceView.of(stored));
    }

    private static PetitionSubject known(String key) {
        return Arrays.stream(PetitionSubject.values())
                .filter(subject -> subject.key().equals(key))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    private static List<Choice> routes(Competence.Place place) {
        return CompetenceChecks.routes(place).stream()
                .sorted()
                .map(route -> new Choice(route.code(), route.label()))
                .toList();
    }

    private static String text(String organ) {
        return organ == null || organ.isBlank() ? null : organ.strip();
    }
}
