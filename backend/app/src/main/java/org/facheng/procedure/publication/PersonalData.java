package org.facheng.procedure.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the file knows of people: everybody who is or was a party or acted for one, what was filed, and what was typed since. */
@Component
class PersonalData {

    private static final String NATURAL = "natural";
    private static final String UNKNOWN = "unknown";
    private static final Set<String> PARTICULARS =
            Set.of("address", "phone", "idNumber", "email", "electronicAddress", "idAddress", "sentFrom");
    /** In these lists of the forms every name is a person's. */
    private static final Set<String> PEOPLE =
            Set.of("representatives", "agents", "agent", "representative", "statutoryAgent");

    /** Here a name is a person's unless it is called like an organisation. */
    private static final Set<String> MAY_BE_PEOPLE = Set.of("contact", "predecessor");

    private static final Set<String> PEOPLES_ROLES = Set.of("agent", "representative", "statutory-agent");
    private static final Pattern ORGANISATION = Pattern.compile(".*(公司|企业|厂|店|局|部|厅|委|院|所|中心|协会|政府|社|行|会|校|团|合伙).*");
    private static final int LONGEST_NAME = 4;

    private final Cases cases;
    private final AnswerMapper answers;
    private final OpenPapers papers;
    private final JsonMapper json;

    PersonalData(Cases cases, AnswerMapper answers, OpenPapers papers, JsonMapper json) {
        this.cases = cases;
        this.answers = answers;
        this.papers = papers;
        this.json = json;
    }

    private boolean mayBePerson(CaseFile file, Party party) {
        return papers.of(file).mayBePerson(party) && person(UNKNOWN, party.name());
    }

    /** @param marked what a person found beside it: names, and what else is left out */
    Redaction redaction(CaseFile file, Marked marked) {
        var names = new LinkedHashSet<>(marked.names());
        var particulars = new LinkedHashSet<>(marked.passages());
        for (Party party : cases.everParties(file.id())) {
            if (person(party.kind(), party.name())
                    || PEOPLES_ROLES.contains(party.role())
                    || mayBePerson(file, party)) {
                names.add(party.name());
            }
            read(party.details(), names, particulars);
        }
        read(file.form(), names, particulars);
        answers.ofCase(file.id()).forEach(answer -> read(answer.form(), names, particulars));
        return new Redaction(names, particulars);
    }

    /** What a person marked by hand. */
    record Marked(List<String> names, List<String> passages) {

        static final Marked NOTHING = new Marked(List.of(), List.of());

        /** @param marked a list of {@code {passage, as}}; {@code as} is {@code name} for a person */
        static Marked of(JsonNode marked) {
            var names = new ArrayList<String>();
            var passages = new ArrayList<String>();
            marked.forEach(one -> ("name".equals(one.path("as").asString("")) ? names : passages)
                    .add(one.path("passage").asString("").strip()));
            return new Marked(names, passages);
        }
    }

    private void read(String form, Set<String> names, Set<String> particulars) {
        if (form != null) {
            walk(json.readTree(form), false, names, particulars);
        }
    }

    private static void walk(JsonNode node, boolean people, Set<String> names, Set<String> particulars) {
        if (node.isArray()) {
            node.forEach(entry -> walk(entry, people, names, particulars));
            return;
        }
        var name = node.path("name").asString("");
        if (!name.isBlank() && (people || person(node.path("kind").asString(""), name))) {
            names.add(name);
        }
        node.propertyStream().forEach(member -> {
            if (PARTICULARS.contains(member.getKey()) && member.getValue().isString()) {
                particulars.add(member.getValue().asString());
            }
            boolean peopleHere = PEOPLE.contains(member.getKey())
                    || MAY_BE_PEOPLE.contains(member.getKey())
                            && !ORGANISATION
                                    .matcher(member.getValue().path("name").asString(""))
                                    .matches();
            walk(member.getValue(), peopleHere, names, particulars);
        });
    }

    /** Whom the application names without saying what it is counts as a person where it is called like one. */
    private static boolean person(String kind, String name) {
        return NATURAL.equals(kind)
                || UNKNOWN.equals(kind)
                        && name.codePointCount(0, name.length()) <= LONGEST_NAME
                        && !ORGANISATION.matcher(name).matches();
    }
}
