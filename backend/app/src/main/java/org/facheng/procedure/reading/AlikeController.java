package org.facheng.procedure.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.alike.AlikeCases;
import org.facheng.procedure.alike.Evidence;
import org.facheng.procedure.alike.Likeness;
import org.facheng.procedure.definition.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The earlier cases a petition may repeat, as far as the person may read them: with what speaks for it, never a verdict. */
@RestController
class AlikeController {

    /** @param outcome how it ended; null while it is open */
    record Found(
            String caseNo,
            String title,
            String stageName,
            LocalDate receivedOn,
            boolean open,
            @Nullable String outcome,
            @Nullable String accountable,
            List<InCommon> evidence) {}

    /**
     * @param person whether it speaks for the same person; else for the same matter
     * @param there as the other case says it; null where it is the same
     */
    record InCommon(String kind, String name, boolean person, boolean same, String here, @Nullable String there) {}

    private final CaseReading reading;
    private final AlikeCases alike;
    private final Procedures procedures;
    private final Directory directory;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    AlikeController(
            CaseReading reading,
            AlikeCases alike,
            Procedures procedures,
            Directory directory,
            Permissions permissions,
            CurrentUser currentUser) {
        this.reading = reading;
        this.alike = alike;
        this.procedures = procedures;
        this.directory = directory;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    @GetMapping("/api/cases/{caseNo}/alike")
    List<Found> ofCase(@PathVariable String caseNo) {
        return views(alike.before(reading.openWhole(caseNo), readable()));
    }

    /** While a matter is typed at the counter. Sent as a body: names and numbers of people stand in no address and in no log. */
    @PostMapping("/api/alike")
    List<Found> ofTyped(@RequestBody JsonNode form) {
        permissions.require(currentUser.require(), Action.CASE_REGISTER, null);
        if (!(form instanceof ObjectNode)) {
            throw Problems.invalid("form_missing", "没有收到登记内容，请填写后再比对。", "The form is missing.");
        }
        return views(alike.whileTyped(Likeness.of(form), readable()));
    }

    private Predicate<CaseFile> readable() {
        var user = currentUser.require();
        return file -> permissions.may(user, Action.CASEFILE_READ, file.scope());
    }

    private List<Found> views(List<AlikeCases.Alike> found) {
        return found.stream().map(this::view).toList();
    }

    private Found view(AlikeCases.Alike found) {
        var file = found.file();
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        return new Found(
                file.caseNo(),
                file.title(),
                procedure.stage(file.stage()).name().zh(),
                file.receivedOn(),
                file.open(),
                file.open() ? null : procedure.closing(file.outcome()),
                directory.user(file.accountableUserId()).map(User::displayName).orElse(null),
                found.comparison().evidence().stream()
                        .map(AlikeController::inCommon)
                        .toList());
    }

    private static InCommon inCommon(Evidence evidence) {
        var kind = evidence.kind();
        return new InCommon(
                kind.name(), kind.label(), kind.person(), evidence.same(), evidence.here(), evidence.there());
    }
}
