package org.facheng.deadline;

import java.util.List;
import org.facheng.platform.YamlNode;

/**
 * Limits that models name together.
 *
 * @param members keys of the limits
 * @param soonest whether several of them run beside each other, each for itself: who waits for the group then waits for the first to run out.
 *     Of any other group one limit takes the place of another
 */
record LimitGroup(List<String> members, boolean soonest) {

    /** A list of keys, or {@code {soonest: [KEYS]}}. */
    static LimitGroup read(YamlNode node, List<String> keys) {
        var members = node.isMap() ? node.only("soonest").get("soonest") : node;
        return new LimitGroup(
                members.items().stream().map(member -> member.oneOf(keys)).toList(), node.isMap());
    }
}
