package org.facheng.procedure.definition.reader;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.facheng.deadline.Basis;
import org.facheng.deadline.policy.Policy;
import org.facheng.identity.Action;
import org.facheng.identity.Role;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.DocumentDefinition;
import org.facheng.procedure.definition.MessageDefinition;
import org.facheng.procedure.definition.RespondentDefinition;
import org.facheng.procedure.definition.StageDefinition;
import org.facheng.procedure.definition.StepDefinition;

/** Reads stages, messages, automatic steps, documents and actions. */
final class PartReader {

    static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::name).toList();

    private static final List<String> ACTIONS =
            Arrays.stream(Action.values()).map(Action::name).toList();

    private static final Pattern POINTER = Pattern.compile("(/(\\w+|\\*))+");

    private static final List<String> PRINTING = List.of("applicant", "third-party", "respondent", "body");

    private static final List<String> TURNS = List.of("body", "you", "respondent", "nobody");

    private PartReader() {}

    static StageDefinition stage(YamlNode node) {
        node.only("id", "zh", "en", "citizen", "turn", "aside");
        return new StageDefinition(
                node.get("id").text(),
                node.label(),
                node.get("citizen").only("zh", "en").label(),
                node.get("turn").oneOf(TURNS),
                node.find("aside").map(PartReader::flag).orElse(false));
    }

    static MessageDefinition message(String name, YamlNode node) {
        node.only("name", "records", "posted", "stage", "upon", "filed", "basis");
        return new MessageDefinition(
                name,
                node.get("name").only("zh", "en").label(),
                node.textOrNull("records"),
                node.textOrNull("posted"),
                node.textOrNull("stage"),
                node.textOrNull("upon"),
                node.find("upon").map(upon -> pointer(node.get("filed"))).orElse(null),
                Basis.read(node.get("basis")));
    }

    static StepDefinition step(String element, YamlNode node) {
        node.only("records", "as-of-limit", "each", "parties", "basis");
        return new StepDefinition(
                element,
                node.get("records").text(),
                node.textOrNull("as-of-limit"),
                node.textOrNull("each"),
                Effects.parties(node),
                Basis.read(node.get("basis")));
    }

    static DocumentDefinition document(String key, YamlNode node) {
        node.only(
                "name",
                "template",
                "number",
                "to",
                "again",
                "each-once",
                "answers",
                "late-at",
                "issued",
                "sent",
                "sent-as",
                "served",
                "limit",
                "filed",
                "closing",
                "printed",
                "printed-upon",
                "records",
                "basis",
                "given");
        if (node.find("sent").isPresent() && node.find("limit").isEmpty()) {
            throw node.wrong("文书“%s”写了发出的事实，没有写发出的期限".formatted(key), "用 limit 写明，或者改用 issued");
        }
        return new DocumentDefinition(
                key,
                node.get("name").only("zh", "en").label(),
                node.get("template").text(),
                node.textOrNull("number"),
                node.get("to").items().stream()
                        .map(party -> party.oneOf(Effects.PARTIES))
                        .toList(),
                node.find("again").map(PartReader::flag).orElse(false),
                node.find("each-once").map(PartReader::flag).orElse(false),
                node.textOrNull("answers"),
                node.textOrNull("late-at"),
                node.textOrNull("issued"),
                node.textOrNull("sent"),
                node.find("sent-as").map(Policy::named).orElse(null),
                node.textOrNull("served"),
                node.textOrNull("limit"),
                node.find("filed").map(PartReader::filed).orElse(null),
                node.find("closing").map(PartReader::flag).orElse(false),
                node.find("printed")
                        .map(sides -> sides.items().stream()
                                .map(side -> side.oneOf(PRINTING))
                                .toList())
                        .orElse(List.of()),
                node.textOrNull("printed-upon"),
                records(node),
                Basis.read(node.get("basis")),
                Sources.of(node.find("given")));
    }

    private static Map<String, DocumentDefinition.Recorded> records(YamlNode node) {
        var records = new LinkedHashMap<String, DocumentDefinition.Recorded>();
        node.find("records").ifPresent(facts -> facts.entries().forEach((field, fact) -> {
            node.get("given").get(field);
            records.put(field, recorded(node, fact));
        }));
        return records;
    }

    /** A fact; or {@code {fact, length, unit}} with the fields that hold the period it fixes. */
    private static DocumentDefinition.Recorded recorded(YamlNode node, YamlNode fact) {
        if (!fact.isMap()) {
            return new DocumentDefinition.Recorded(fact.text(), null, null);
        }
        fact.only("fact", "length", "unit");
        node.get("given").get(fact.get("length").text());
        node.get("given").get(fact.get("unit").text());
        return new DocumentDefinition.Recorded(
                fact.get("fact").text(),
                fact.get("length").text(),
                fact.get("unit").text());
    }

    static boolean flag(YamlNode node) {
        return Boolean.parseBoolean(node.oneOf(List.of("true", "false")));
    }

    static RespondentDefinition respondent(YamlNode node) {
        node.only("told-by", "copy", "opened");
        return new RespondentDefinition(
                node.get("told-by").text(),
                node.get("copy").items().stream().map(PartReader::pointer).toList(),
                node.find("opened").map(PartReader::opened).orElse(RespondentDefinition.Opened.NOTHING));
    }

    private static RespondentDefinition.Opened opened(YamlNode node) {
        node.only("materials", "answers");
        return new RespondentDefinition.Opened(texts(node, "materials"), texts(node, "answers"));
    }

    private static List<String> texts(YamlNode node, String key) {
        return node.itemsOf(key).stream().map(YamlNode::text).toList();
    }

    private static String pointer(YamlNode node) {
        if (!POINTER.matcher(node.text()).matches()) {
            throw node.wrong("“%s”不是申请书中的位置".formatted(node.text()), "请写成 /act 或者 /applicants/*/name");
        }
        return node.text();
    }

    private static String filed(YamlNode node) {
        if (!node.text().matches("always|(/\\w+)+")) {
            throw node.wrong("“%s”不是登记时印发的条件".formatted(node.text()), "请写成 always，或者申请表中一项的路径，例如 /declared/oral");
        }
        return node.text();
    }

    private static boolean again(YamlNode action) {
        boolean again = action.find("again").map(PartReader::flag).orElse(false);
        if (again && (action.find("message").isEmpty() || action.find("limit").isEmpty())) {
            throw action.get("again").wrong("没有期限和消息的办理事项不会重新计算", "请写明 message 和 limit，或者删去 again");
        }
        return again;
    }

    static ActionDefinition action(String key, YamlNode node, ActGroups groups) {
        node.only(
                "name",
                "group",
                "asks",
                "by",
                "third-party",
                "when",
                "needs",
                "given",
                "unless",
                "lifted",
                "while-runs",
                "while-owed",
                "not-at",
                "after-closing",
                "again",
                "issues",
                "issues-upon",
                "records",
                "on",
                "states",
                "of",
                "about",
                "message",
                "limit",
                "form",
                "material",
                "items",
                "extends",
                "suspends-on",
                "resumes-from",
                "parties",
                "joins",
                "addresses",
                "chain",
                "basis");
        return new ActionDefinition(
                key,
                node.get("name").only("zh", "en").label(),
                groups.of(key, node),
                Action.valueOf(node.get("asks").oneOf(ACTIONS)),
                node.get("by").items().stream()
                        .map(role -> Role.valueOf(role.oneOf(ROLES)))
                        .toList(),
                node.find("third-party").map(PartReader::flag).orElse(false),
                node.textsOf("when"),
                node.textOrNull("needs"),
                node.textsOf("given"),
                node.textsOf("unless"),
                Effects.lifted(node),
                node.textOrNull("while-runs"),
                node.textOrNull("while-owed"),
                node.textsOf("not-at"),
                node.find("after-closing").map(PartReader::flag).orElse(false),
                again(node),
                node.textOrNull("issues"),
                node.textsOf("issues-upon"),
                node.textOrNull("records"),
                node.textOrNull("on"),
                Effects.states(node),
                node.textOrNull("of"),
                node.textOrNull("about"),
                node.textOrNull("message"),
                node.textOrNull("limit"),
                node.textOrNull("form"),
                node.textOrNull("material"),
                node.find("items").map(Sources::source).orElse(null),
                Effects.extension(node),
                Effects.stop(node),
                Effects.parties(node),
                Effects.chain(node),
                Basis.read(node.get("basis")));
    }
}
