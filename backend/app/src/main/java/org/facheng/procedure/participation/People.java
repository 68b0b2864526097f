package org.facheng.procedure.participation;

import java.util.Set;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the people a form names. */
@Component
class People {

    private static final String ACCOUNT = "account";
    private static final Set<String> NOT_DETAILS = Set.of("name", "kind", ACCOUNT, "electronicService");

    private final Directory directory;

    People(Directory directory) {
        this.directory = directory;
    }

    /**
     * @param at pointer to the person in the form
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_account} for an account that is no citizen's
     */
    Person read(JsonNode form, String at) {
        var node = form.at(at);
        var name = node.path("name").asString("").strip();
        var account = node.path(ACCOUNT).asString("").strip();
        var userId = account.isEmpty() ? null : citizen(account, at).id();
        var unit = directory.unitByName(name).orElse(null);
        var details = (ObjectNode) node.deepCopy();
        details.remove(NOT_DETAILS);
        boolean agreed = node.path("electronicService").asBoolean(false);
        return new Person(
                name,
                node.path("kind").asString(unit == null ? "unknown" : "organ"),
                userId,
                unit,
                agreed && userId != null || unit != null && unit.electronicService(),
                details);
    }

    private User citizen(String account, String at) {
        return directory.userByName(account).filter(User::citizen).orElseThrow(() -> Problems.invalid(
                        "unknown_account", "没有“%s”这个互联网端账号，请核对用户名。".formatted(account), "No such account.")
                .at("/form" + at + "/" + ACCOUNT, "没有这个账号", "unknown account"));
    }
}
