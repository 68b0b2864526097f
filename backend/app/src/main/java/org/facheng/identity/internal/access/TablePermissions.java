package org.facheng.identity.internal.access;

import static org.facheng.identity.internal.access.Condition.ANSWERING;
import static org.facheng.identity.internal.access.Condition.OWN_BODY;
import static org.facheng.identity.internal.access.Condition.OWN_CASE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.facheng.identity.Action;
import org.facheng.identity.CaseScope;
import org.facheng.identity.CaseSight;
import org.facheng.identity.Directory;
import org.facheng.identity.Participation;
import org.facheng.identity.Permissions;
import org.facheng.identity.Recusals;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** Decides by the {@link PermissionTable}. */
@Component
class TablePermissions implements Permissions {

    private final Directory directory;
    private final Recusals recusals;
    private final Participation participation;
    private final KeptSecret keptSecret;
    private final RespondentSide respondentSide;

    TablePermissions(
            Directory directory,
            Recusals recusals,
            Participation participation,
            KeptSecret keptSecret,
            RespondentSide respondentSide) {
        this.directory = directory;
        this.recusals = recusals;
        this.participation = participation;
        this.keptSecret = keptSecret;
        this.respondentSide = respondentSide;
    }

    @Override
    public Optional<Role> role(User user, Action action, CaseScope scope) {
        if (keptFrom(user, scope)) {
            return Optional.empty();
        }
        return PermissionTable.rules(action, user.roles()).stream()
                .filter(rule -> holds(rule, user, scope))
                .map(Rule::role)
                .min(Comparator.naturalOrder());
    }

    @Override
    public void require(User user, Action action, CaseScope scope) {
        if (may(user, action, scope)) {
            return;
        }
        if (scope == null) {
            throw Problems.forbidden();
        }
        if (keptFrom(user, scope) || !knows(user, scope)) {
            throw Problems.notFound();
        }
        throw recusals.of(scope.caseId(), user.id())
                .map(Recusals.Recusal::refusal)
                .orElseGet(() -> respondentSide.has(user, scope) ? RespondentSide.refusal() : Problems.forbidden());
    }

    @Override
    public CaseSight sight(User user) {
        return new CaseSight(visibleUnits(user), answeringUnits(user), keptSecret.from(user));
    }

    @Override
    public boolean keptFrom(User user, CaseScope scope) {
        return keptSecret.from(user, scope);
    }

    @Override
    public boolean barred(User user, CaseScope scope) {
        return keptFrom(user, scope) || respondentSide.has(user, scope);
    }

    private Set<String> visibleUnits(User user) {
        if (!reads(user, OWN_BODY)) {
            return Set.of();
        }
        return body(user.unitId()).map(directory::unitsOfBody).orElse(List.of()).stream()
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> answeringUnits(User user) {
        return reads(user, ANSWERING) ? keptSecret.unitsAbove(user) : Set.of();
    }

    private boolean holds(Rule rule, User user, CaseScope scope) {
        return rule.conditions().stream().allMatch(condition -> scope != null && holds(condition, user, scope));
    }

    private boolean holds(Condition condition, User user, CaseScope scope) {
        return switch (condition) {
            case OWN_CASE -> user.id().equals(scope.filedByUserId())
                    || participation.takesPart(scope.caseId(), user.id());
            case OWN_BODY -> body(scope.handlingUnitId()).isPresent()
                    && body(scope.handlingUnitId()).equals(body(user.unitId()));
            case ANSWERING -> scope.respondentUnitId() != null
                    && answeringUnits(user).contains(scope.respondentUnitId());
            case OWN_ROLE -> scope.taskRole() != null && user.has(scope.taskRole());
            case OPEN -> scope.open();
            case NOT_RECUSED -> !respondentSide.has(user, scope)
                    && recusals.of(scope.caseId(), user.id()).isEmpty();
        };
    }

    /** Whether the case or the task exists for this person at all; somebody recused knows it and may still not touch it. */
    private boolean knows(User user, CaseScope scope) {
        Action reading = scope.taskRole() == null ? Action.CASE_READ : Action.TASK_READ;
        return PermissionTable.rules(reading, user.roles()).stream().anyMatch(rule -> rule.conditions().stream()
                .filter(Condition.TIES::contains)
                .allMatch(tie -> holds(tie, user, scope)));
    }

    private static boolean reads(User user, Condition relation) {
        return PermissionTable.rules(Action.CASE_READ, user.roles()).stream()
                .anyMatch(rule -> rule.conditions().contains(relation));
    }

    private Optional<String> body(String unitId) {
        return directory.unit(unitId).map(Unit::bodyId);
    }
}
