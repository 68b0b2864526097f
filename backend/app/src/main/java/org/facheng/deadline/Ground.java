package org.facheng.deadline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facheng.platform.LocalText;
import org.facheng.platform.YamlNode;

/**
 * A ground on which days do not count, as time-limits.yaml declares it.
 *
 * @param kind suspension 中止: open until the case is taken up again; exclusion 不计入期限: an interval with a last day of its own
 * @param verified statute, or unconfirmed (待确认): then every date it moves is unconfirmed
 * @param note why it is unconfirmed; null where it is not
 * @param records fact that stands when a suspension begins on this ground, or null
 * @param whileOwed limit or group: while something is owed under it, the ground stands, whatever the case was suspended for; or null
 * @param whileAt elements of the models: while the case stands at one of them, the ground does too
 * @param onceSince facts: what it records it records once after the last of them; empty: every time
 */
public record Ground(
        String key,
        LocalText name,
        Kind kind,
        Basis basis,
        String verified,
        LocalText note,
        String records,
        String whileOwed,
        List<String> whileAt,
        List<String> onceSince) {

    public enum Kind {
        SUSPENSION,
        EXCLUSION
    }

    /** Reads the member {@code grounds}, which may be missing. */
    static Map<String, Ground> read(YamlNode root) {
        var grounds = new LinkedHashMap<String, Ground>();
        root.find("grounds").ifPresent(all -> all.entries().forEach((key, node) -> {
            node.only("name", "kind", "basis", "verified", "note", "records", "while-owed", "while-at", "once-since");
            grounds.put(
                    key,
                    new Ground(
                            key,
                            node.get("name").only("zh", "en").label(),
                            "suspension".equals(node.get("kind").oneOf(List.of("suspension", "exclusion")))
                                    ? Kind.SUSPENSION
                                    : Kind.EXCLUSION,
                            Basis.read(node.get("basis")),
                            node.get("verified").oneOf(List.of("statute", "unconfirmed")),
                            note(node),
                            node.textOrNull("records"),
                            node.textOrNull("while-owed"),
                            node.textsOf("while-at"),
                            node.textsOf("once-since")));
        }));
        return grounds;
    }

    /** Whoever is shown a date that an unconfirmed ground moved is told why it is unconfirmed. */
    private static LocalText note(YamlNode node) {
        return "unconfirmed".equals(node.get("verified").text())
                ? node.get("note").only("zh", "en").label()
                : null;
    }

    boolean unconfirmed() {
        return "unconfirmed".equals(verified);
    }
}
