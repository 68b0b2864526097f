package org.facheng.procedure.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.CaseScope;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Recusals;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses the one accountable person of a new case: the handler of the body with the fewest open cases. */
@Component
public class AccountablePerson {

    /** @param reason why this person, for the journal */
    public record Choice(User user, String reason) {}

    private final Directory directory;
    private final Cases cases;
    private final Recusals recusals;
    private final Permissions permissions;

    AccountablePerson(Directory directory, Cases cases, Recusals recusals, Permissions permissions) {
        this.directory = directory;
        this.cases = cases;
        this.recusals = recusals;
        this.permissions = permissions;
    }

    /**
     * @param reportedUnitId unit an informer reports, whose people do not get the case as long as there is anybody else; or null
     * @throws org.facheng.platform.ProblemException 422 when nobody in the body may handle cases
     */
    public Choice choose(Unit body, @Nullable String reportedUnitId) {
        var handlers = directory.staff(Role.HANDLER, body.id());
        var others = outside(reportedUnitId, body.id(), handlers);
        return leastLoaded(body, others.isEmpty() ? handlers : others);
    }

    /** Somebody else, where the one who answers for the case is of the unit that is reported in it; empty where there is nobody. */
    Optional<Choice> insteadOfReported(CaseFile file, @Nullable String reportedUnitId) {
        var body = directory.unit(file.handlingUnitId()).orElseThrow();
        var others = outside(reportedUnitId, body.id(), free(file));
        return others.isEmpty() || others.stream().anyMatch(user -> user.id().equals(file.accountableUserId()))
                ? Optional.empty()
                : Optional.of(leastLoaded(body, others));
    }

    private List<User> outside(@Nullable String reportedUnitId, String bodyId, List<User> handlers) {
        if (reportedUnitId == null) {
            return handlers;
        }
        var scope = CaseScope.about(bodyId, reportedUnitId);
        return handlers.stream()
                .filter(user -> !permissions.keptFrom(user, scope))
                .toList();
    }

    /** The same for an open case: without everybody who has to keep out of it. */
    Choice chooseAnew(CaseFile file) {
        var body = directory.unit(file.handlingUnitId()).orElseThrow();
        return leastLoaded(body, free(file));
    }

    private List<User> free(CaseFile file) {
        return directory.staff(Role.HANDLER, file.handlingUnitId()).stream()
                .filter(user -> recusals.of(file.id(), user.id()).isEmpty())
                .filter(user -> !permissions.keptFrom(user, file.scope()))
                .toList();
    }

    private Choice leastLoaded(Unit body, List<User> handlers) {
        if (handlers.isEmpty()) {
            throw Problems.invalid(
                    "no_handler",
                    "%s还没有设置承办人，请管理员先设置。".formatted(body.name()),
                    "%s has no handler yet. Its administrator sets one first.".formatted(body.name()));
        }
        var open = cases.openCasesOf(handlers.stream().map(User::id).toList());
        var chosen = handlers.stream()
                .min(Comparator.comparing((User user) -> open.getOrDefault(user.id(), 0))
                        .thenComparing(User::username))
                .orElseThrow();
        return new Choice(chosen, "在办案件最少，%d件".formatted(open.getOrDefault(chosen.id(), 0)));
    }
}
