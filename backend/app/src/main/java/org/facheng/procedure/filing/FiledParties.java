package org.facheng.procedure.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the parties out of a filed matter: applicants, respondent, those who may be made third parties (第十六条), and who acts for the
 * applicants: representatives (第十五条) and agents (第十七条).
 */
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
        boolean byAgent = filer != null && filesAsAgent(form, request.filer());
        for (JsonNode applicant : form.path("applicants")) {
            boolean reached = filer != null && standsFor(form, applicant);
            parties.add(party(
                    "applicant",
                    applicant,
                    reached && !byAgent ? filer : null,
                    null,
                    electronic && reached,
                    form.path("contact")));
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
        for (JsonNode thirdParty : form.path("thirdParties")) {
            parties.add(party("interested-party", thirdParty, null, null, false, thirdParty));
        }
        for (JsonNode representative : form.path("representatives")) {
            boolean chosen = chosen(form);
            boolean files = chosen && filer != null && !byAgent;
            parties.add(party(
                    "representative",
                    representative,
                    files ? filer : null,
                    null,
                    electronic && files,
                    reached(representative, form)));
        }
        for (JsonNode agent : form.path("agents")) {
            boolean files = byAgent && nameOf(agent).equals(request.filer().displayName());
            parties.add(party("agent", agent, files ? filer : null, null, false, authorised(agent, form)));
        }
        return parties;
    }

    /** The account is the agent's where it carries the name of one the applicant has authorised and not of an applicant (第十七条). */
    private static boolean filesAsAgent(JsonNode form, User filer) {
        return named(form.path("agents"), filer) && !named(form.path("applicants"), filer);
    }

    private static boolean named(JsonNode people, User filer) {
        return people.valueStream().anyMatch(person -> nameOf(person).equals(filer.displayName()));
    }

    /** Where a representative receives what is for all: at the contact, unless the application says otherwise; and whether he was chosen. */
    private static JsonNode reached(JsonNode representative, JsonNode form) {
        var details = (ObjectNode) representative.deepCopy();
        for (var field : List.of("address", "phone")) {
            if (!details.has(field) && form.path("contact").has(field)) {
                details.set(field, form.path("contact").path(field));
            }
        }
        return details.put(PartyTies.MANDATE, chosen(form));
    }

    private static boolean chosen(JsonNode form) {
        return form.at("/submission/representativeLetter").asBoolean(false);
    }

    /** What the agent may do and whether the power of attorney says all it must (第十七条第二款). */
    private static JsonNode authorised(JsonNode agent, JsonNode form) {
        var details = (ObjectNode) agent.deepCopy();
        var power = form.at("/submission/powerOfAttorney");
        var paper = !power.isObject()
                ? "未提交授权委托书"
                : power.path("complete").asBoolean(false) ? "授权委托书和身份证明齐备" : "授权委托书或者身份证明不完备";
        return details.put("powerOfAttorney", paper);
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

    /**
     * Whether the one who files acts for this applicant: for themselves, the contact, and for all where a representative was chosen (行政复议法第十五条).
     * Nobody's consent to electronic service binds another (第八十八条第一款，民事诉讼法第九十条).
     */
    private static boolean standsFor(JsonNode form, JsonNode applicant) {
        var applicants = form.path("applicants");
        return chosen(form)
                || applicant
                        == applicants
                                .valueStream()
                                .filter(each -> nameOf(each)
                                        .equals(form.at("/contact/name").asString("")))
                                .findFirst()
                                .orElse(applicants.path(0));
    }

    private static String nameOf(JsonNode party) {
        return party.path("name").asString(party.path("alias").asString(""));
    }

    private static Party party(
            String role, JsonNode node, String userId, String unitId, boolean electronic, JsonNode details) {
        var name = nameOf(node);
        var kind =
                switch (role) {
                    case "respondent" -> "organ";
                    case "representative", "agent" -> "natural";
                    default -> node.path("kind").asString("unknown");
                };
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
