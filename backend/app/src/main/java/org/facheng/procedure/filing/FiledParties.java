package org.facheng.procedure.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.facheng.casefile.Party;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads the parties out of a filed matter: applicants, respondent, third parties. */
@Component
class FiledParties {

    private final Directory directory;

    FiledParties(Directory directory) {
        this.directory = directory;
    }

    List<Party> of(FilingRequest request) {
        var form = request.form();
        var parties = new ArrayList<Party>();
        boolean electronic = form.at("/contact/electronicService").asBoolean(false);
        String filer = request.filer().citizen() ? request.filer().id() : null;
        for (JsonNode applicant : form.path("applicants")) {
            // The account that files stands for all applicants: what is served on it is served on the representative
            // (第十五条).
            parties.add(party("applicant", applicant, filer, null, electronic && filer != null, form.path("contact")));
        }
        var respondent = form.path("respondent");
        if (respondent.hasNonNull("name")) {
            var unit = directory
                    .unitByName(respondent.path("name").asString())
                    .map(Unit::id)
                    .orElse(null);
            parties.add(party("respondent", respondent, null, unit, unit != null, respondent));
        }
        for (JsonNode thirdParty : form.path("thirdParties")) {
            parties.add(party("third-party", thirdParty, null, null, false, thirdParty));
        }
        return parties;
    }

    /** Our own unit whose act is challenged, or null. */
    String respondentUnit(List<Party> parties) {
        return parties.stream()
                .filter(Party::respondent)
                .map(Party::unitId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Party party(
            String role, JsonNode node, String userId, String unitId, boolean electronic, JsonNode details) {
        var name = node.path("name").asString(node.path("alias").asString(""));
        var kind = "respondent".equals(role) ? "organ" : node.path("kind").asString("unknown");
        return new Party(
                null,
                null,
                role,
                name,
                kind,
                userId,
                unitId,
                electronic,
                details.isMissingNode() ? "{}" : details.toString());
    }
}
