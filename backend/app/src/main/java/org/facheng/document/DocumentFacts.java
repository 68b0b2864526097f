package org.facheng.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.document.internal.template.ChineseDate;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a document can say without being told: from the case, its parties and what was filed. {@link #get} answers the {@code from} of a
 * declared field.
 */
record DocumentFacts(CaseFile file, List<Party> parties, Unit organ, Directory directory, LocalDate issuedOn) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FORM = "form:";
    private static final String PARTIES = "parties.";

    Object get(String from) {
        if (from.startsWith(FORM)) {
            return value(form().at(from.substring(FORM.length())));
        }
        if (from.startsWith(PARTIES)) {
            String[] path = from.split("\\.", 3);
            return ofParties(path[1], path.length == 3 ? path[2] : "names");
        }
        return switch (from) {
            case "organ.name" -> organ.name();
                // Of the ministry's acts and of those of the bureaus it manages it is itself (行政复议法第二十五条).
            case "organ.reconsideredBy" -> directory.defaultUnit().name();
            case "document.issuedOn" -> issuedOn;
            case "case.caseNo" -> file.caseNo();
            case "case.numbers" -> numbers();
            case "case.receiptNo" -> file.receiptNo();
            case "case.receivedOn" -> file.receivedOn();
            case "case.title" -> file.title();
            case "case.accountableUnit" -> directory
                    .unit(file.accountableUnitId())
                    .orElse(organ)
                    .name();
            case "case.accountablePerson" -> directory
                    .user(file.accountableUserId())
                    .map(User::displayName)
                    .orElse(null);
            case "case.simplified" -> "SIMPLIFIED".equals(file.track());
            case "case.act" -> act(form().path("act"));
            case "given" -> null;
            default -> throw new IllegalArgumentException("No document can know " + from);
        };
    }

    /** What the court calls the case, where it has given it a number, and what we call it. */
    private String numbers() {
        var own = "本机关案号：" + file.caseNo();
        return parties.stream()
                .filter(party -> party.role().equals("court"))
                .map(party -> JSON.readTree(party.details()).path("caseNo").asString(""))
                .filter(number -> !number.isBlank())
                .findFirst()
                .map(number -> "案号：%s；%s".formatted(number, own))
                .orElse(own);
    }

    private Object ofParties(String role, String what) {
        List<Party> of = parties.stream()
                .filter(party -> party.role().equals(role) && !PartyTies.unchecked(party))
                .toList();
        return switch (what) {
            case "names" -> of.stream().map(Party::name).collect(Collectors.joining("、"));
            case "you" -> you(of);
            case "particulars" -> of.stream().map(this::particulars).toList();
            case "ownAct" -> of.stream().anyMatch(this::ours);
            default -> throw new IllegalArgumentException("No document can know the " + what + " of parties");
        };
    }

    /** Whether it is the authority itself or an office in it, whatever name the application gave it. */
    private boolean ours(Party party) {
        return directory
                .unit(party.unitId())
                .filter(unit -> unit.bodyId().equals(organ.id()))
                .isPresent();
    }

    private static String you(List<Party> parties) {
        boolean people = parties.stream().allMatch(party -> "natural".equals(party.kind()));
        return people ? (parties.size() > 1 ? "你们" : "你") : parties.size() > 1 ? "你们" : "你单位";
    }

    /** Name, in whose place it applies, address, and who acts for it by law (行政复议法第十四条). */
    private String particulars(Party party) {
        var before =
                JSON.readTree(party.details() == null ? "{}" : party.details()).path(PartyTies.PREDECESSOR);
        var said = new StringBuilder(party.name());
        if (before.isObject()) {
            said.append("（%s的%s）"
                    .formatted(
                            before.path("name").asString(),
                            before.path(PartyTies.RELATION).asString()));
        }
        var address = addressOf(party);
        if (!address.isEmpty()) {
            said.append("，住所：").append(address);
        }
        new PartyTies(parties).statutoryAgents(party).forEach(agent -> said.append("，法定代理人：")
                .append(agent.name()));
        return said.toString();
    }

    static String addressOf(Party party) {
        return detail(party, "address");
    }

    /** Where a party without an account here agreed to receive papers (民事诉讼法第九十条); empty where it did not. */
    static String electronicAddressOf(Party party) {
        return detail(party, "electronicAddress");
    }

    private static String detail(Party party, String name) {
        return party.details() == null
                ? ""
                : JSON.readTree(party.details()).path(name).asString("");
    }

    /** For example 2026年4月10日作出的行政处罚决定（苏通罚字〔2026〕7号）. */
    private static String act(JsonNode act) {
        String made = act.path("dateMade").asString("");
        String name = act.path("kind").asString(act.path("content").asString(""));
        String number = act.path("documentNo").asString("");
        return (made.isEmpty() ? "" : ChineseDate.of(LocalDate.parse(made)) + "作出的")
                + name
                + (number.isEmpty() ? "" : "（" + number + "）");
    }

    private JsonNode form() {
        return JSON.readTree(file.form() == null ? "{}" : file.form());
    }

    private static Object value(JsonNode node) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isArray() ? node.valueStream().map(JsonNode::asString).toList() : node.asString(null);
    }
}
