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
     * @param scope of the case to be, for those who do not get it as long as there is anybody else
     * @throws org.facheng.platform.ProblemException 422 when nobody in the body may handle cases
     */
    public Choice choose(Unit body, CaseScope scope) {
        return choose(body, scope, null);
    }

    /** @param before who answered for the matter when this body had it, and answers for it again; null: nobody */
    public Choice choose(Unit body, CaseScope scope, @Nullable String before) {
        var handlers = directory.staff(Role.HANDLER, body.id());
        var others = outside(scope, handlers);
        var free = others.isEmpty() ? handlers : others;
        return free.stream()
                .filter(user -> user.id().equals(before))
                .findFirst()
                .map(user -> new Choice(user, "此前由其负责同一事项"))
                .orElseGet(() -> leastLoaded(body, free));
    }

    /**
     * Somebody else, where the one who answers for the case is among those it is to be kept from now; empty where there is nobody.
     *
     * @param scope as before anybody answered for it
     */
    Optional<Choice> insteadOfBarred(CaseFile file, CaseScope scope) {
        var body = directory.unit(file.handlingUnitId()).orElseThrow();
        var others = outside(scope, free(file));
        return others.isEmpty() || others.stream().anyMatch(user -> user.id().equals(file.accountableUserId()))
                ? Optional.empty()
                : Optional.of(leastLoaded(body, others));
    }

    /** Of a body all of which is reported, those who are not reported by name. */
    private List<User> outside(CaseScope scope, List<User> handlers) {
        var others = handlers.stream()
                .filter(user -> !permissions.barred(user, scope))
                .toList();
        return others.isEmpty() && scope.secret() != null
                ? handlers.stream()
                        .filter(user -> !scope.secret().reported().contains(user.id()))
                        .toList()
                : others;
    }

    /** The same for an open case: without everybody who has to keep out of it. */
    Choice chooseAnew(CaseFile file) {
        var body = directory.unit(file.handlingUnitId()).orElseThrow();
        return leastLoaded(body, free(file));
    }

    private List<User> free(CaseFile file) {
        return directory.staff(Role.HANDLER, file.handlingUnitId()).stream()
                .filter(user -> recusals.of(file.id(), user.id()).isEmpty())
                .filter(user -> !permissions.barred(user, file.scope()))
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
