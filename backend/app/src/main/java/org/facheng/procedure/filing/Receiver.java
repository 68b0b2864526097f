package org.facheng.procedure.filing;

import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** Which body a matter is received by: whoever registers stands for the own body; a matter of the portal goes to the ministry. */
@Component
class Receiver {

    private final Directory directory;

    Receiver(Directory directory) {
        this.directory = directory;
    }

    /**
     * The body of whoever registers, also where another of its units is named.
     *
     * @throws ProblemException 422 {@code unknown_unit}, {@code other_body}
     */
    String ofCounter(User user, String named) {
        var own = body(directory.unit(user.unitId()).orElseThrow(Problems::forbidden));
        if (named != null && !named.isBlank() && !named(named).equals(own)) {
            throw Problems.invalid(
                            "other_body",
                            "只能登记%s收到的来件。".formatted(own.name()),
                            "You can only register what your own body received: " + own.name())
                    .at("/receivedBy", "请填写本机关", "must be your own body");
        }
        return own.name();
    }

    /** An administrator brings in matters of every body, others those of their own. */
    String ofImport(User user, String named) {
        return user.has(Role.ADMIN) ? named : ofCounter(user, named);
    }

    /** The body of this name; the ministry where none is named. */
    Unit named(String name) {
        return body(
                name == null || name.isBlank()
                        ? directory.defaultUnit()
                        : directory.unitByName(name).orElseThrow(() -> unknownUnit(name)));
    }

    private Unit body(Unit unit) {
        return directory.unit(unit.bodyId()).orElseThrow();
    }

    private static ProblemException unknownUnit(String name) {
        return Problems.invalid("unknown_unit", "本系统没有“%s”这个单位，请核对名称。".formatted(name), "No such unit: " + name)
                .at("/receivedBy", "没有这个单位", "unknown unit");
    }
}
