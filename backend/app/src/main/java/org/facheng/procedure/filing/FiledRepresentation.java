package org.facheng.procedure.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.identity.User;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who acts for the applicants, as the application says: statutory agents 法定代理人 (行政复议法第十四条第三款), representatives 代表人 (第十五条) and
 * agents 委托代理人 (第十七条).
 */
final class FiledRepresentation {

    private static final String STATUTORY_AGENT = "statutoryAgent";

    private FiledRepresentation() {}

    /**
     * Who acts by law for this applicant; an account of that name is the agent's, also where the agent applies beside.
     *
     * @param principal id of the applicant
     */
    static Optional<Party> statutoryAgent(JsonNode form, JsonNode applicant, String principal, User filer) {
        var agent = applicant.path(STATUTORY_AGENT);
        if (!agent.isObject()) {
            return Optional.empty();
        }
        boolean files = filer != null && isNamed(agent, filer.displayName());
        return Optional.of(FiledParties.party(
                "statutory-agent",
                agent,
                files ? filer.id() : null,
                null,
                files && form.at("/contact/electronicService").asBoolean(false),
                reached(agent, form).put(PartyTies.PRINCIPAL, principal)));
    }

    /**
     * @param filer the citizen who files, or null
     * @param byAgent whether the filer is one of the agents
     */
    static List<Party> of(JsonNode form, User filer, boolean byAgent) {
        var parties = new ArrayList<Party>();
        boolean consents = form.at("/contact/electronicService").asBoolean(false);
        var filing = filer == null || byAgent || !chosen(form) ? null : filingRepresentative(form);
        for (JsonNode representative : form.path("representatives")) {
            boolean files = representative == filing;
            parties.add(FiledParties.party(
                    "representative",
                    representative,
                    files ? filer.id() : null,
                    null,
                    files && consents,
                    reached(representative, form).put(PartyTies.MANDATE, chosen(form))));
        }
        for (JsonNode agent : form.path("agents")) {
            boolean files = byAgent && isNamed(agent, filer.displayName());
            parties.add(FiledParties.party(
                    "agent", agent, files ? filer.id() : null, null, files && consents, authorised(agent, form)));
        }
        return parties;
    }

    /** The account is the agent's where it carries the name of one who acts for the applicants and not of an applicant. */
    static boolean filesAsAgent(JsonNode form, User filer) {
        return Stream.concat(
                                form.path("agents").valueStream(),
                                form.path("applicants").valueStream().map(one -> one.path(STATUTORY_AGENT)))
                        .anyMatch(agent -> isNamed(agent, filer.displayName()))
                && form.path("applicants").valueStream().noneMatch(one -> isNamed(one, filer.displayName()));
    }

    /** Whether the applicants have chosen their representatives in writing. */
    static boolean chosen(JsonNode form) {
        return form.at("/submission/representativeLetter").asBoolean(false);
    }

    /** The one named as the contact; where it is none of them, the first. */
    private static JsonNode filingRepresentative(JsonNode form) {
        var representatives = form.path("representatives");
        return representatives
                .valueStream()
                .filter(one -> isNamed(one, form.at("/contact/name").asString("")))
                .findFirst()
                .orElse(representatives.path(0));
    }

    /** Where one who acts for all receives what is for them: at the contact, unless the application says otherwise. */
    private static ObjectNode reached(JsonNode acting, JsonNode form) {
        var details = (ObjectNode) acting.deepCopy();
        for (var field : List.of("address", "phone")) {
            if (!details.has(field) && form.path("contact").has(field)) {
                details.set(field, form.path("contact").path(field));
            }
        }
        return details;
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

    private static boolean isNamed(JsonNode person, String name) {
        return FiledParty.nameOf(person).equals(name);
    }
}
