package org.facheng.procedure.casework;

import java.util.Comparator;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** Chooses the one accountable person of a new case: the handler of the body with the fewest open cases. */
@Component
public class AccountablePerson {

    /** @param reason why this person, for the journal */
    public record Choice(User user, String reason) {}

    private final Directory directory;
    private final Cases cases;

    AccountablePerson(Directory directory, Cases cases) {
        this.directory = directory;
        this.cases = cases;
    }

    /**
     * @throws org.facheng.platform.ProblemException 422 when nobody in the body may handle cases
     */
    public Choice choose(Unit body) {
        return chooseBut(body, null);
    }

    /** The same, without a person who has to keep out of the case. */
    Choice chooseBut(Unit body, User without) {
        var handlers = directory.staff(Role.HANDLER, body.id()).stream()
                .filter(user -> !user.equals(without))
                .toList();
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
