package org.facheng.deadline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facheng.deadline.policy.Policies;
import org.facheng.platform.YamlNode;

/** One time-limits.yaml: its rows, its groups, and the grounds on which days do not count. */
record TimeLimitFile(List<TimeLimit> limits, Map<String, LimitGroup> groups, Map<String, Ground> grounds) {

    /** Reads the file of the procedure whose key every id begins with. */
    static TimeLimitFile read(YamlNode root, String procedure, Policies policies) {
        root.only("law", "limits", "groups", "grounds");
        var grounds = Ground.read(root);
        var reader = new TimeLimitReader(grounds, policies);
        var limits = new ArrayList<TimeLimit>();
        for (YamlNode row : root.get("limits").items()) {
            var limit = reader.read(row);
            if (!limit.id().startsWith(procedure + ".")) {
                throw row.get("id").wrong("“%s”不属于本程序".formatted(limit.id()), "请以“%s.”开头".formatted(procedure));
            }
            if (limits.stream().anyMatch(other -> other.id().equals(limit.id()) && overlap(other, limit))) {
                throw row.get("id").wrong("期限“%s”重复".formatted(limit.id()), "请删去其中一行、另起名称，或者使各行的 valid 首尾相接");
            }
            refuseOnce(row, limit, grounds);
            limits.add(limit);
        }
        return new TimeLimitFile(List.copyOf(limits), groups(root, limits), grounds);
    }

    /** A case can be suspended again on the same ground. */
    private static void refuseOnce(YamlNode row, TimeLimit limit, Map<String, Ground> grounds) {
        boolean ofStop =
                grounds.values().stream().anyMatch(ground -> limit.start().equals(ground.records()));
        if (ofStop && !limit.repeats()) {
            throw row.get("start").wrong("自中止起算的期限，每次中止都重新起算", "请加上 repeats: true");
        }
    }

    /** These rows and the targets for them. */
    TimeLimitFile with(List<TimeLimit> targets) {
        var all = new ArrayList<>(limits);
        all.addAll(targets);
        return new TimeLimitFile(List.copyOf(all), groups, grounds);
    }

    /** Whether a period could start under both. */
    private static boolean overlap(TimeLimit one, TimeLimit other) {
        boolean oneBefore = one.validTo() != null
                && other.validFrom() != null
                && one.validTo().isBefore(other.validFrom());
        boolean otherBefore = other.validTo() != null
                && one.validFrom() != null
                && other.validTo().isBefore(one.validFrom());
        return !oneBefore && !otherBefore;
    }

    private static Map<String, LimitGroup> groups(YamlNode root, List<TimeLimit> limits) {
        var keys = limits.stream().map(TimeLimit::key).toList();
        var groups = new LinkedHashMap<String, LimitGroup>();
        root.find("groups").ifPresent(node -> node.entries().forEach((name, group) -> {
            if (keys.contains(name)) {
                throw group.wrong("组“%s”与期限同名".formatted(name), "请给组另起名称");
            }
            groups.put(name, LimitGroup.read(group, keys));
        }));
        return Map.copyOf(groups);
    }
}
