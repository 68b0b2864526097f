package org.facheng.deadline;

import java.util.List;
import java.util.Locale;
import org.facheng.platform.YamlNode;

/** Limits that models name together. */
record LimitGroup(List<String> members, Kind kind) {

    /** What who waits for the group waits for. */
    enum Kind {
        /** The one that runs: one limit takes the place of another. */
        ONE,

        /** The first to run out of several that run beside each other, each for itself, also once it has run out. */
        SOONEST,

        /** The same while any of them is still to be met; else nothing. */
        OWED
    }

    /** A list of keys, {@code {soonest: [KEYS]}} or {@code {owed: [KEYS]}}. */
    static LimitGroup read(YamlNode node, List<String> keys) {
        if (!node.isMap()) {
            return new LimitGroup(members(node, keys), Kind.ONE);
        }
        var word = node.find("owed").isPresent() ? "owed" : "soonest";
        return new LimitGroup(members(node.only(word).get(word), keys), Kind.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static List<String> members(YamlNode node, List<String> keys) {
        return node.items().stream().map(member -> member.oneOf(keys)).toList();
    }
}
