package org.facheng.identity.internal.leader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Leader;
import org.facheng.identity.Permissions;
import org.facheng.identity.Unit;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** Which body's register a person has open, and the names of units in it. */
@Component
class LeaderDesk {

    private final Directory directory;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    LeaderDesk(Directory directory, Permissions permissions, CurrentUser currentUser) {
        this.directory = directory;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    /**
     * The body of whoever asks.
     *
     * @throws org.facheng.platform.ProblemException 403
     */
    String body(Action action) {
        var user = currentUser.require();
        permissions.require(user, action, null);
        return directory.unit(user.unitId()).map(Unit::bodyId).orElseThrow(Problems::notFound);
    }

    List<String> unitNames(String bodyId) {
        return directory.unitsOfBody(bodyId).stream().map(Unit::name).toList();
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_unit} */
    Set<String> units(List<String> names) {
        var ids = new LinkedHashSet<String>();
        for (String name : names == null ? List.<String>of() : names) {
            ids.add(directory.unitByName(name).map(Unit::id).orElseThrow(() -> Problems.invalid(
                            "unknown_unit", "没有这个单位。", "There is no such unit.")
                    .at("/chargeOf", "没有这个单位", "is unknown")));
        }
        return ids;
    }

    LeaderView view(Leader leader) {
        return new LeaderView(
                leader.id(),
                leader.name(),
                leader.post(),
                leader.standing(),
                leader.chargeOf().stream()
                        .flatMap(id -> directory.unit(id).stream())
                        .map(Unit::name)
                        .sorted()
                        .toList(),
                leader.absences());
    }
}
