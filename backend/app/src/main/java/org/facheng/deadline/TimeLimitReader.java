package org.facheng.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facheng.deadline.policy.Policies;
import org.facheng.deadline.policy.Policy;
import org.facheng.platform.YamlNode;

/** Reads one row of time-limits.yaml. */
final class TimeLimitReader {

    private static final List<String> PARTIES = List.of("body", "respondent", "applicant", "third-party", "other");
    private static final List<String> CITIZENS = List.of("applicant", "third-party");
    private static final List<String> UNITS = List.of(
            "working_days", "calendar_days", "months", "years", "working_days_before", "calendar_days_before", "none");
    private static final List<String> BOOLEANS = List.of("true", "false");
    private static final String NO_CLAUSE = "no-clause";
    private static final String[] MEMBERS = {
        "id",
        "known-as",
        "name",
        "actor",
        "party",
        "kind",
        "start",
        "given",
        "unless",
        "lifted",
        "length",
        "as-fixed",
        "unit",
        "start-day-counts",
        "rolls",
        "met",
        "cancelled",
        "suspended-by",
        "excluded",
        "extension",
        "reading",
        "rests-on",
        "warn",
        "expiry",
        "basis",
        "duty",
        "outlives-case",
        "repeats",
        "verified",
        "unconfirmed-before",
        "valid",
        "note"
    };

    private final Map<String, Ground> grounds;
    private final Policies policies;

    TimeLimitReader(Map<String, Ground> grounds, Policies policies) {
        this.grounds = grounds;
        this.policies = policies;
    }

    TimeLimit read(YamlNode row) {
        row.only(MEMBERS);
        var unit = row.get("unit").oneOf(UNITS);
        var kind = row.get("kind").oneOf(List.of("statutory", "internal"));
        var basis = Basis.read(row.get("basis"));
        if (basis.internal() == kind.equals("statutory")) {
            throw row.get("basis").wrong("%s期限的依据不符".formatted(kind), "法定期限写明法条，内部期限写“%s”".formatted(Basis.INTERNAL));
        }
        var expiry = row.find("expiry").map(node -> node.only("zh", "en", "records", "settles"));
        var valid = row.get("valid").only("from", "to");
        var party = row.get("party").oneOf(PARTIES);
        var readings = new ArrayList<Policy>();
        row.itemsOf("rests-on").stream().map(Policy::named).forEach(readings::add);
        return new TimeLimit(
                row.get("id").text(),
                row.find("known-as").orElse(row.get("id")).text(),
                row.get("name").only("zh", "en").label(),
                row.get("actor").text(),
                party,
                kind,
                row.get("start").text(),
                row.textOrNull("given"),
                underReading(row, "unless", readings),
                lifted(row, readings),
                read(row, length(row, unit), readings),
                asFixed(row),
                fixedBy(row),
                unit,
                startDayCounts(row, unit),
                rolls(row.get("rolls"), party, readings),
                row.textsOf("met"),
                row.textsOf("cancelled"),
                grounds(row, "suspended-by", Ground.Kind.SUSPENSION),
                grounds(row, "excluded", Ground.Kind.EXCLUSION),
                row.find("extension").map(TimeLimitReader::extension).orElse(null),
                row.itemsOf("warn").stream().map(YamlNode::number).toList(),
                expiry.map(YamlNode::label).orElse(null),
                expiry.map(node -> node.textOrNull("records")).orElse(null),
                expiry.map(node -> flag(node, "settles", false)).orElse(false),
                basis,
                flag(row, "duty", true),
                flag(row, "outlives-case", false),
                repeats(row, expiry),
                verified(row, kind),
                row.find("unconfirmed-before").map(YamlNode::date).orElse(null),
                valid.find("from").map(YamlNode::date).orElse(null),
                valid.find("to").map(YamlNode::date).orElse(null),
                row.find("note").map(node -> node.only("zh", "en").label()).orElse(null),
                List.copyOf(readings),
                null,
                List.of(),
                row.where());
    }

    /** A rule of the house was read in no law, and says so of itself. */
    private static String verified(YamlNode row, String kind) {
        if (kind.equals("statutory")) {
            return row.get("verified").oneOf(List.of("statute", "unconfirmed"));
        }
        row.find("verified").ifPresent(node -> {
            throw node.wrong("内部期限没有可以核对的法律文本", "请删去 verified");
        });
        return kind;
    }

    /** What lifts an exception there has to be. */
    private String lifted(YamlNode row, List<Policy> readings) {
        var lifted = underReading(row, "lifted", readings);
        if (lifted != null) {
            row.get("unless");
        }
        return lifted;
    }

    /** A fact, or one that has its effect under one reading of an open point only: {@code {by: FACT, of: POLICY, option: READING}}. */
    private String underReading(YamlNode row, String key, List<Policy> readings) {
        var node = row.find(key).orElse(null);
        if (node == null || !node.isMap()) {
            return node == null ? null : node.text();
        }
        var under = node.only("by", "of", "option");
        var rests = new ArrayList<Policy>();
        if (!in(under, rests)) {
            return null;
        }
        readings.addAll(rests);
        return under.get("by").text();
    }

    private static boolean flag(YamlNode row, String key, boolean otherwise) {
        return row.find(key)
                .map(node -> Boolean.parseBoolean(node.oneOf(BOOLEANS)))
                .orElse(otherwise);
    }

    /** What runs out settles the case once: it can't do so with each of several clocks. */
    private static boolean repeats(YamlNode row, Optional<YamlNode> expiry) {
        boolean repeats = flag(row, "repeats", false);
        boolean settles = expiry.flatMap(node -> node.find("settles")).isPresent();
        if (repeats && settles) {
            throw row.get("repeats").wrong("重新起算的期限不能由届满了结案件", "请删去 repeats，或者删去 expiry 中的 settles");
        }
        return repeats;
    }

    private static boolean startDayCounts(YamlNode row, String unit) {
        boolean counts = flag(row, "start-day-counts", false);
        if (counts && !unit.endsWith("_days")) {
            throw row.get("start-day-counts").wrong("只有按日计算的期限可以计入起算日", "请删去 start-day-counts，或者改正 unit");
        }
        return counts;
    }

    /** Where the text has no clause on rest days, the reading in force decides. */
    private boolean rolls(YamlNode node, String party, List<Policy> readings) {
        if (!NO_CLAUSE.equals(node.text())) {
            return Boolean.parseBoolean(node.oneOf(BOOLEANS));
        }
        readings.add(Policy.ROLL_WITHOUT_CLAUSE);
        return switch (policies.applied(Policy.ROLL_WITHOUT_CLAUSE).option()) {
            case "all" -> true;
            case "none" -> false;
            default -> CITIZENS.contains(party);
        };
    }

    private static Integer length(YamlNode row, String unit) {
        var length = row.find("length");
        boolean open = unit.equals("none")
                || length.isEmpty()
                        && (row.find("as-fixed").isPresent()
                                || row.find("reading").isPresent());
        if (open == length.isPresent()) {
            throw row.wrong("长度与单位不符", "没有定长的期限写 unit: none 而不写 length，其余都写 length；长度由个案确定的，写 as-fixed");
        }
        return length.map(TimeLimitReader::positive).orElse(null);
    }

    /**
     * {@code as-fixed: {law, article, by}}: the fact {@code by}, or else the one in {@code given}, may carry the length, and then the period
     * rests on this.
     */
    private static Basis asFixed(YamlNode row) {
        var asFixed = row.find("as-fixed");
        if (asFixed.isPresent() && fixedBy(row) == null) {
            throw asFixed.get().wrong("没有确定期限长度的事实", "请在 given 或者 by 中写明由哪一事实确定长度");
        }
        return asFixed.map(node -> Basis.read(node, "by")).orElse(null);
    }

    private static String fixedBy(YamlNode row) {
        return row.find("as-fixed")
                .map(node -> node.textOrNull("by"))
                .orElseGet(() -> row.find("as-fixed").isPresent() ? row.textOrNull("given") : null);
    }

    static int positive(YamlNode node) {
        if (node.number() < 1) {
            throw node.wrong("长度必须大于零", "请写法条规定的数字");
        }
        return node.number();
    }

    /**
     * {@code reading: {of: hearing-notice, option: fifth-day, length: 5}}: another length under another reading of an open point. Where the
     * row has no length beside it, the period runs under that reading only.
     */
    private Integer read(YamlNode row, Integer length, List<Policy> readings) {
        var reading = row.find("reading").map(node -> node.only("of", "option", "length"));
        return reading.isPresent() && in(reading.get(), readings)
                ? Integer.valueOf(positive(reading.get().get("length")))
                : length;
    }

    /** Whether the point named {@code of} is read as {@code option} says; the row rests on that point. */
    private boolean in(YamlNode reading, List<Policy> readings) {
        var policy = Policy.named(reading.get("of"));
        readings.add(policy);
        return policies.is(policy, reading.get("option").text());
    }

    private List<String> grounds(YamlNode row, String member, Ground.Kind kind) {
        var allowed = grounds.values().stream()
                .filter(ground -> ground.kind() == kind)
                .map(Ground::key)
                .toList();
        return row.itemsOf(member).stream().map(node -> node.oneOf(allowed)).toList();
    }

    private static TimeLimit.Extension extension(YamlNode node) {
        node.only("max", "unit", "times", "by", "article");
        return new TimeLimit.Extension(
                node.find("max").map(YamlNode::number).orElse(null),
                node.get("unit").oneOf(UNITS),
                node.find("times").map(YamlNode::number).orElse(null),
                node.get("by").text(),
                node.get("article").text());
    }
}
