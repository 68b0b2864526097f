package org.facheng.identity.internal.access;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.facheng.identity.CaseScope;
import org.facheng.identity.Directory;
import org.facheng.identity.Recusals;
import org.facheng.identity.SecretCases;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;

/** From whom the case of an informer is kept (信访工作条例第三十条第三款): the one rule every decision and every list goes by. */
@Component
class KeptSecret {

    private final Directory directory;
    private final Recusals recusals;
    private final SecretCases cases;

    KeptSecret(Directory directory, Recusals recusals, SecretCases cases) {
        this.directory = directory;
        this.recusals = recusals;
        this.cases = cases;
    }

    /** Its informer is never kept from it. */
    boolean from(User user, CaseScope scope) {
        return scope != null
                && scope.secret() != null
                && user.unitId() != null
                && (!Collections.disjoint(scope.keptFrom(), unitsAndSelf(user))
                        || recusals.of(scope.caseId(), user.id()).isPresent());
    }

    /** The ids of all that are kept from the person. */
    Set<String> from(User user) {
        return user.unitId() == null
                ? Set.of()
                : cases.find(unitsAndSelf(user), recusals.casesOf(user.id())).stream()
                        .filter(scope -> from(user, scope))
                        .map(CaseScope::caseId)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> unitsAndSelf(User user) {
        var all = unitsAbove(user);
        all.add(user.id());
        return all;
    }

    /** The person's unit and those above it, up to the body. */
    Set<String> unitsAbove(User user) {
        Set<String> units = new LinkedHashSet<>();
        Optional<Unit> unit = directory.unit(user.unitId());
        while (unit.isPresent()) {
            Unit each = unit.get();
            units.add(each.id());
            unit = each.id().equals(each.bodyId()) ? Optional.empty() : directory.unit(each.parentId());
        }
        return units;
    }
}
