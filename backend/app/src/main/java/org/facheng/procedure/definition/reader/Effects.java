package org.facheng.procedure.definition.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.ChainEffect;
import org.facheng.procedure.definition.HearingEffect;
import org.facheng.procedure.definition.OutcomeDefinition;
import org.facheng.procedure.definition.PartyChange;
import org.facheng.procedure.definition.StopEffect;
import org.jspecify.annotations.Nullable;

/** Reads what an outcome, an action or a step does beyond its fact: a further fact stated, a limit extended, a party changed. */
final class Effects {

    static final List<String> PARTIES = List.of(
            "applicant",
            "respondent",
            "third-party",
            "agent",
            "maker",
            "transferee",
            "corrector",
            "authority",
            "court",
            "upper-court",
            "first-court",
            "procuratorate",
            "adviser",
            "appeal-sender",
            "retrial-court",
            "ordering-court",
            "leave-court",
            "supplement-court",
            "acting-unit",
            "prosecutor",
            "declined",
            "left-applicant",
            "opinion-receiver",
            "obliged",
            "summoned",
            "criticised",
            "recommended",
            "superior",
            "appraiser",
            "transferor",
            "handling-unit",
            "petition-office",
            "supervising-body",
            "clue-receiver",
            "deciding-body",
            "reviewed-body",
            "former-applicant",
            "settling-side",
            "hearing-side",
            "involved-unit",
            "duty",
            "moved-period");

    private static final String JOINS = "joins";
    private static final String ADDRESSES = "addresses";

    private Effects() {}

    /**
     * Of the member {@code states}: field of the form, or {@code FIELD=VALUE,VALUE} → the fact it states; or {@code {fact, on, length, unit, until, by, without}} with the
     * fields that hold its day and the period it fixes, and the field that must be empty for it.
     */
    static List<OutcomeDefinition.Stated> states(YamlNode node) {
        var states = new ArrayList<OutcomeDefinition.Stated>();
        node.find("states")
                .ifPresent(facts -> facts.entries().forEach((field, fact) -> states.addAll(stated(field, fact))));
        return states;
    }

    private static List<OutcomeDefinition.Stated> stated(String key, YamlNode node) {
        var parts = key.split("=", 2);
        var values = parts.length == 1 ? List.<String>of() : List.of(parts[1].split(","));
        return eachFact(node).map(fact -> stated(parts[0], values, fact)).toList();
    }

    /** One fact that a field states, or several. */
    static Stream<YamlNode> eachFact(YamlNode node) {
        return node.isList() ? node.items().stream() : Stream.of(node);
    }

    private static OutcomeDefinition.Stated stated(String field, List<String> values, YamlNode fact) {
        if (!fact.isMap()) {
            return new OutcomeDefinition.Stated(field, values, fact.text(), null, null, null, null, null, null);
        }
        fact.only("fact", "on", "length", "unit", "until", "by", "without");
        return new OutcomeDefinition.Stated(
                field,
                values,
                fact.get("fact").text(),
                fact.textOrNull("on"),
                fact.textOrNull("length"),
                fact.textOrNull("unit"),
                fact.textOrNull("until"),
                fact.textOrNull("by"),
                fact.textOrNull("without"));
    }

    /** Of the member {@code each}: {@code {of, as, named}}; null where there is none. */
    static OutcomeDefinition.@Nullable Each each(YamlNode node) {
        return node.find("each")
                .map(each -> each.only("of", "as", "named"))
                .map(each -> new OutcomeDefinition.Each(
                        each.get("of").text(),
                        each.get("as").oneOf(PARTIES),
                        each.get("named").text()))
                .orElse(null);
    }

    /** Of the member {@code extends}; null where there is none. */
    static OutcomeDefinition.Extension extension(YamlNode node) {
        return node.find("extends")
                .map(extension -> extension.only("limit", "by"))
                .map(extension -> new OutcomeDefinition.Extension(
                        extension.get("limit").text(), extension.get("by").text()))
                .orElse(null);
    }

    /** Of the member {@code chain}: {@code {entry, to, reason}}; null where there is none. */
    static ChainEffect chain(YamlNode node) {
        return node.find("chain")
                .map(chain -> chain.only("entry", "to", "reason"))
                .map(chain -> new ChainEffect(
                        ChainEffect.Kind.valueOf(chain.get("entry")
                                .oneOf(List.of("forwarded", "objected"))
                                .toUpperCase(Locale.ROOT)),
                        chain.get("to").text(),
                        chain.get("reason").text()))
                .orElse(null);
    }

    /** Of the member {@code hearing}; null where there is none. */
    static HearingEffect hearing(YamlNode node) {
        return node.find("hearing")
                .map(effect -> effect.oneOf(HearingEffect.WORDS))
                .map(HearingEffect::of)
                .orElse(null);
    }

    /** Of the members {@code suspends-on} and {@code resumes-from}; null where there is neither. */
    static StopEffect stop(YamlNode node) {
        var suspends = node.textOrNull("suspends-on");
        var resumes = node.textOrNull("resumes-from");
        return suspends == null && resumes == null ? null : new StopEffect(suspends, resumes);
    }

    /** Of the members {@code parties} (what becomes of those there are), {@code joins} (who comes to the case) and {@code addresses} (to whom a letter goes). */
    static List<PartyChange> parties(YamlNode node) {
        var changes = new ArrayList<PartyChange>();
        changes.addAll(changes(node, "parties"));
        changes.addAll(changes(node, JOINS));
        changes.addAll(changes(node, ADDRESSES));
        return List.copyOf(changes);
    }

    private static List<PartyChange> changes(YamlNode node, String member) {
        boolean anew = member.equals(ADDRESSES);
        boolean joining = anew || member.equals(JOINS);
        var changes = new ArrayList<PartyChange>();
        node.find(member).ifPresent(parties -> parties.entries().forEach((role, change) -> {
            if (!PARTIES.contains(role)) {
                throw change.wrong("没有“%s”这种当事人".formatted(role), "可用的写法：" + String.join("、", PARTIES));
            }
            change.only(
                    PartyChange.NAME,
                    PartyChange.CASE_NO,
                    PartyChange.ADDRESS,
                    PartyChange.ELECTRONIC_SERVICE,
                    "changed-after");
            var given = new LinkedHashMap<String, String>();
            change.entries().forEach((key, source) -> {
                if (!key.equals("changed-after")) {
                    given.put(key, Sources.source(source));
                }
            });
            changes.add(new PartyChange(role, joining, anew, given, change.textOrNull("changed-after")));
        }));
        return changes;
    }

    /** Which fact of {@code unless} another one lifts. */
    static Map<String, String> lifted(YamlNode node) {
        var barring = node.textsOf("unless");
        var lifted = new LinkedHashMap<String, String>();
        node.find("lifted").ifPresent(facts -> facts.entries().forEach((fact, by) -> {
            if (!barring.contains(fact)) {
                throw by.wrong("事实“%s”不在 unless 中".formatted(fact), "请改正写法，或者列入 unless");
            }
            lifted.put(fact, by.text());
        }));
        return lifted;
    }
}
