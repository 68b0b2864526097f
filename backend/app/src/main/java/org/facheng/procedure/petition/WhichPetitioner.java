package org.facheng.procedure.petition;

import java.util.List;
import org.facheng.casefile.Party;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.Choices;
import org.facheng.procedure.casework.Unasked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which of several petitioners a form is about; where there is only one nobody is asked. */
final class WhichPetitioner {

    private static final String FIELD = "petitioner";

    private WhichPetitioner() {}

    /** @param asked whether it has to be said */
    static JsonNode in(JsonNode declared, List<Party> possible, boolean asked) {
        if (!asked) {
            return Unasked.in(declared, FIELD);
        }
        var form = (ObjectNode) Choices.in(
                declared,
                FIELD,
                possible,
                Party::id,
                Choices.apart(possible, Party::name, party -> String.valueOf(possible.indexOf(party) + 1)));
        form.withArray("required").add(FIELD);
        return form;
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_party} */
    static void require(JsonNode form, List<Party> possible, boolean asked, String words) {
        var named = form.path(FIELD).asString("");
        boolean known = possible.stream().anyMatch(party -> party.id().equals(named));
        if (asked ? !known : !named.isEmpty() && !known) {
            throw Problems.invalid("unknown_party", words, "Choose one of the petitioners offered.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
    }
}
