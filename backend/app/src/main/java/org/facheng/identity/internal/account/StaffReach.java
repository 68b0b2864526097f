package org.facheng.identity.internal.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;

/** Whose accounts an administrator keeps: those of the own body and of the bodies below it, never those of another or of one above. */
@Component
class StaffReach {

    private final Directory directory;
    private final UnitMapper units;
    private final CurrentUser currentUser;

    StaffReach(Directory directory, UnitMapper units, CurrentUser currentUser) {
        this.directory = directory;
        this.units = units;
        this.currentUser = currentUser;
    }

    /** Where nobody is signed in the product acts itself, as when its first administrator is made. */
    boolean covers(Unit unit) {
        return currentUser.find().map(user -> covers(user, unit)).orElse(true);
    }

    boolean covers(User administrator, Unit unit) {
        var body = directory.unit(administrator.unitId()).map(Unit::bodyId);
        return upwards(unit).map(Unit::id).anyMatch(id -> body.filter(id::equals)
                .isPresent());
    }

    /** Body by body, each before the units in it. */
    List<Unit> units() {
        return units.all().stream().filter(this::covers).toList();
    }

    private Stream<Unit> upwards(Unit unit) {
        return Stream.iterate(
                        Optional.of(unit),
                        Optional::isPresent,
                        each -> directory.unit(each.get().parentId()))
                .flatMap(Optional::stream);
    }
}
