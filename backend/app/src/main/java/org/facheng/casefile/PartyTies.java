package org.facheng.casefile;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who acts for whom in a case: a representative 代表人 for all applicants (行政复议法第十五条), an agent 委托代理人 for who authorised him
 * (第十七条), a statutory agent 法定代理人 for who lacks capacity (第十四条第三款).
 *
 * @param parties those of the case now
 */
public record PartyTies(List<Party> parties) {

    /** Detail of one who acts for others: id of the party he acts for; none: all applicants. */
    public static final String PRINCIPAL = "principal";

    /** Detail of a representative: the applicants have chosen him in writing. */
    public static final String MANDATE = "mandate";

    /** Detail of a party that has not agreed to electronic service itself: an agent receives for it, as long as he is one. */
    public static final String REACHED_BY_AGENT = "reachedByAgent";

    /** Detail of an applicant: in whose place it applies, {@code {name, relation}} (第十四条第二款). */
    public static final String PREDECESSOR = "predecessor";

    /** Detail of a statutory agent or of a successor: what it is to the one it acts for or follows, in words. */
    public static final String RELATION = "relation";

    /** Detail of a third party that is on record as staying away (第十六条第二款). */
    public static final String PARTICIPATION = "participation";

    /** Detail of an agent: what papers of his authority there are (第十七条第二款). */
    public static final String PAPERS = "powerOfAttorney";

    /** Value of {@link #PAPERS} while the organ has not checked those that were sent. */
    public static final String UNCHECKED = "待核对";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Those chosen by the applicants; a name without their letter binds nobody. */
    public List<Party> representatives() {
        return parties.stream()
                .filter(party -> party.role().equals("representative"))
                .filter(party -> details(party).path(MANDATE).asBoolean(false))
                .toList();
    }

    /** Whether he is an agent only by what the party says: nobody has checked his papers yet. */
    public static boolean unchecked(Party agent) {
        return details(agent).path(PAPERS).asString("").equals(UNCHECKED);
    }

    /** Those for whom this party acts; empty for one who acts for itself. */
    public List<Party> principals(Party acting) {
        return switch (acting.role()) {
            case "representative" -> representatives().contains(acting) ? applicants() : List.of();
            case "agent", "statutory-agent" -> authorisers(acting);
            default -> List.of();
        };
    }

    /** Everybody who may act for this party, itself first. */
    public Stream<Party> actingFor(Party principal) {
        return Stream.concat(Stream.of(principal), parties.stream().filter(party -> principals(party)
                .contains(principal)));
    }

    /** The agents of this party. */
    public List<Party> agents(Party principal) {
        return acting("agent", principal);
    }

    /** Those who act by law for this party, which lacks capacity (第十四条第三款). */
    public List<Party> statutoryAgents(Party principal) {
        return acting("statutory-agent", principal);
    }

    private List<Party> acting(String role, Party principal) {
        return actingFor(principal).filter(party -> party.role().equals(role)).toList();
    }

    /** The third parties that take part. */
    public List<Party> thirdParties() {
        return parties.stream()
                .filter(party -> party.role().equals("third-party"))
                .filter(party -> !details(party).has(PARTICIPATION))
                .toList();
    }

    /** Whether the party stands on the side of the applicants, for itself or for them. */
    public boolean applying(Party party) {
        return party.applicant() || principals(party).stream().anyMatch(Party::applicant);
    }

    /**
     * On whom a document for this role is served: on the representatives in place of the applicants they stand for (第十五条第二款), on the
     * statutory agent in place of who lacks capacity (第十四条第三款); of several who act by law for one, on the first.
     */
    public List<Party> addressees(String role) {
        var chosen = role.equals("applicant") ? representatives() : List.<Party>of();
        return chosen.isEmpty()
                ? parties.stream()
                        .filter(party -> party.role().equals(role))
                        .map(this::receiving)
                        .toList()
                : chosen;
    }

    /** Those in whose place this one received what was served on it; itself where it stands in nobody's. */
    public List<Party> represented(Party addressee) {
        return switch (addressee.role()) {
            case "representative" -> applicants();
            case "statutory-agent" -> authorisers(addressee);
            default -> List.of(addressee);
        };
    }

    /** Whether the first stands in the place of the second, which has left the case (第十四条第二款). */
    public static boolean follows(Party successor, Party before) {
        return details(successor).path(PREDECESSOR).path("name").asString("").equals(before.name());
    }

    private Party receiving(Party party) {
        return statutoryAgents(party).stream().findFirst().orElse(party);
    }

    private List<Party> authorisers(Party agent) {
        var principal = details(agent).path(PRINCIPAL).asString("");
        return principal.isEmpty()
                ? applicants()
                : parties.stream().filter(party -> party.id().equals(principal)).toList();
    }

    private List<Party> applicants() {
        return parties.stream().filter(Party::applicant).toList();
    }

    private static JsonNode details(Party party) {
        return JSON.readTree(party.details() == null ? "{}" : party.details());
    }
}
