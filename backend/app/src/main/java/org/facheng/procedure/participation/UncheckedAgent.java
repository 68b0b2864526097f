package org.facheng.procedure.participation;

import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An agent whose papers a party has sent and the organ has not checked (行政复议法第十七条第二款). Until then he is named in the case, and his account,
 * kept among his particulars, opens nothing and receives nothing.
 */
final class UncheckedAgent {

    private static final String ACCOUNT = "account";
    private static final String RECEIVES = "electronicService";
    private static final JsonMapper JSON = JsonMapper.shared();

    private UncheckedAgent() {}

    /** @param node as the party named him */
    static Person of(Person person, JsonNode node) {
        person.details().put(PartyTies.PAPERS, PartyTies.UNCHECKED);
        for (var field : new String[] {ACCOUNT, RECEIVES}) {
            if (node.has(field)) {
                person.details().set(field, node.get(field));
            }
        }
        return new Person(person.name(), person.kind(), null, person.unit(), false, person.details());
    }

    static boolean is(Party agent) {
        return PartyTies.unchecked(agent);
    }

    /** His name, and the account that would be opened to him. */
    static String told(Party agent) {
        var account = PartyDetails.of(agent, ACCOUNT);
        return account.isEmpty() ? agent.name() : "%s（互联网端用户名：%s）".formatted(agent.name(), account);
    }

    /** The same one as the form named him, with his account. */
    static Person checked(Party agent, People people) {
        var node = ((ObjectNode) JSON.readTree(agent.details())).put("name", agent.name());
        var person = people.read(node, "");
        person.details().put(PartyTies.PAPERS, "授权委托书和身份证明齐备");
        return person;
    }
}
