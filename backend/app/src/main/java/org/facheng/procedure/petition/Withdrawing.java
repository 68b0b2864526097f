package org.facheng.procedure.petition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.Choices;
import org.facheng.procedure.casework.Unasked;
import org.facheng.procedure.participation.PendingWithdrawal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 撤回: whoever withdraws does it for himself; a joint petition goes on for those who have not. */
@Component
class Withdrawing implements CaseAct {

    private static final String FIELD = "withdrawing";
    private static final String PROCEDURE = "petition";

    private final Cases cases;
    private final PendingWithdrawal pending;

    Withdrawing(Cases cases, PendingWithdrawal pending) {
        this.cases = cases;
        this.pending = pending;
    }

    @Override
    public String action() {
        return "withdraw";
    }

    /** Where there is only one petitioner nobody is asked who it is. */
    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        if (!file.procedure().equals(PROCEDURE)) {
            return Optional.of(declared);
        }
        if (petitioners(file).size() == 1) {
            return Optional.of(Unasked.in(declared, FIELD));
        }
        var possible = possible(file, user);
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        var form = (ObjectNode) Choices.in(
                declared,
                FIELD + "/items",
                possible,
                Party::id,
                Choices.apart(possible, Party::name, party -> String.valueOf(possible.indexOf(party) + 1)));
        form.withArray("required").add(FIELD);
        return Optional.of(form);
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_party} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (!file.procedure().equals(PROCEDURE) || petitioners(file).size() == 1) {
            return;
        }
        var possible = possible(file, user).stream().map(Party::id).collect(Collectors.toSet());
        var named = named(form);
        if (named.isEmpty() || !possible.containsAll(named)) {
            throw Problems.invalid("unknown_party", "本件有几名信访人：请从列表中选择撤回的是谁。", "Choose who withdraws.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
    }

    /** Whose withdrawal waits to be confirmed; empty where that was not said. */
    List<Party> asked(CaseFile file) {
        return pending.of(file, FIELD);
    }

    List<Party> petitioners(CaseFile file) {
        return cases.parties(file.id()).stream().filter(Party::applicant).toList();
    }

    /** At the portal everybody withdraws for oneself and for whom one acts by authority; a representative of several speaks for them, but does not withdraw. */
    private List<Party> possible(CaseFile file, User user) {
        return EachForHimself.petitioners(cases.parties(file.id()), user);
    }

    private static Set<String> named(JsonNode form) {
        var ids = new HashSet<String>();
        form.path(FIELD).forEach(id -> ids.add(id.asString()));
        return ids;
    }
}
