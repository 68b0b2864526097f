package org.facheng.procedure.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the parties out of an application: applicants, respondents (第十九条), those who may be made third parties (第十六条), and who acts for the
 * applicants.
 */
@Component
public class FiledParties {

    private final Directory directory;

    FiledParties(Directory directory) {
        this.directory = directory;
    }

    public MatterReview.Parties of(FilingRequest request) {
        var form = request.form();
        var parties = new ArrayList<Party>();
        var agents = new ArrayList<Party>();
        boolean electronic = form.at("/contact/electronicService").asBoolean(false);
        var filer = request.filer().citizen() ? request.filer() : null;
        boolean byAgent = filer != null && FiledRepresentation.filesAsAgent(form, filer);
        for (JsonNode applicant : form.path("applicants")) {
            boolean reached = filer != null && standsFor(form, applicant);
            var row = party(
                            "applicant",
                            applicant,
                            reached && !byAgent ? filer.id() : null,
                            null,
                            electronic && reached,
                            applying(form, applicant, electronic && reached && byAgent))
                    .identified();
            parties.add(row);
            FiledRepresentation.statutoryAgent(form, applicant, row.id(), filer).ifPresent(agents::add);
        }
        var respondent = form.path("respondent");
        if (respondent.hasNonNull("name")) {
            var unit = directory.unitByName(respondent.path("name").asString());
            parties.add(party(
                    "respondent",
                    respondent,
                    null,
                    unit.map(Unit::id).orElse(null),
                    unit.map(Unit::electronicService).orElse(false),
                    respondent));
        }
        for (JsonNode other : form.path("jointRespondents")) {
            // Only one unit answers in the system: the others are written to. Who is named twice is one.
            if (parties.stream()
                    .noneMatch(party -> party.respondent() && party.name().equals(FiledParty.nameOf(other)))) {
                parties.add(party("respondent", other, null, null, false, other));
            }
        }
        for (JsonNode thirdParty : form.path("thirdParties")) {
            parties.add(party("interested-party", thirdParty, null, null, false, thirdParty));
        }
        parties.addAll(agents);
        parties.addAll(FiledRepresentation.of(form, filer, byAgent));
        return new MatterReview.Parties(parties, respondentUnit(parties));
    }

    /** Our own unit whose act is challenged, or null. */
    private static String respondentUnit(List<Party> parties) {
        return parties.stream()
                .filter(Party::respondent)
                .map(Party::unitId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether the one who files acts for this applicant: for themselves, the contact, and for all where a representative was chosen (行政复议法第十五条).
     * Nobody's consent to electronic service binds another (第八十八条第一款，民事诉讼法第九十条).
     */
    private static boolean standsFor(JsonNode form, JsonNode applicant) {
        var applicants = form.path("applicants");
        return FiledRepresentation.chosen(form)
                || applicant
                        == applicants
                                .valueStream()
                                .filter(each -> FiledParty.nameOf(each)
                                        .equals(form.at("/contact/name").asString("")))
                                .findFirst()
                                .orElse(applicants.path(0));
    }

    /** @param byAgent whether the consent to electronic service is that of the agent who files */
    private static JsonNode applying(JsonNode form, JsonNode applicant, boolean byAgent) {
        var details = form.path("contact").isObject()
                ? (ObjectNode) form.path("contact").deepCopy()
                : JsonNodeFactory.instance.objectNode();
        if (byAgent) {
            details.put(PartyTies.REACHED_BY_AGENT, true);
        }
        if (applicant.path(PartyTies.PREDECESSOR).isObject()) {
            details.set(PartyTies.PREDECESSOR, applicant.path(PartyTies.PREDECESSOR));
        }
        return details;
    }

    static Party party(String role, JsonNode node, String userId, String unitId, boolean electronic, JsonNode details) {
        var name = FiledParty.nameOf(node);
        var kind =
                switch (role) {
                    case "respondent" -> "organ";
                    case "representative", "agent", "statutory-agent" -> "natural";
                    default -> node.path("kind").asString("unknown");
                };
        return new Party(null, null, role, name, kind, userId, unitId, electronic, FiledParty.details(details));
    }
}
