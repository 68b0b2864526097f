package org.facheng.scenario.obligation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The register as a table that is committed and compared: article, period, elements, scenarios. */
final class ObligationPage {

    private static final int SHOWN = 6;

    private ObligationPage() {}

    /**
     * @param neverMissed why no scenario misses a limit, by its key
     * @param besideModels what carries a limit that no node of a model stands for, and why, by its key
     */
    static String of(
            String title,
            List<Obligation> obligations,
            Map<String, String> neverMissed,
            Map<String, String> besideModels) {
        var rows = obligations.stream()
                .map(row -> row(
                        row,
                        neverMissed.get(row.limit().key()),
                        besideModels.get(row.limit().key())))
                .collect(Collectors.joining());
        return """
                # %s

                Every period of the law that the procedure carries, in the order of its time-limits.yaml. Generated from the files of the
                procedure and from playing its scenarios; the build compares it.

                | article | period | binds | length | where | met in | ran out in |
                |---|---|---|---|---|---|---|
                %s"""
                .formatted(title, rows);
    }

    private static String row(Obligation row, String reason, String beside) {
        var limit = row.limit();
        return "| %s%s | `%s` %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        limit.citation(),
                        limit.verified().equals("unconfirmed") ? "（待确认）" : "",
                        limit.key(),
                        limit.name().zh(),
                        limit.actor(),
                        limit.length() == null ? "as fixed" : limit.length() + " " + limit.unit(),
                        code(row.elements()) + (beside == null ? "" : " " + beside),
                        code(row.met()),
                        reason == null ? code(row.missed()) : reason);
    }

    /** The first few; what every scenario shows needs no list. */
    private static String code(Collection<String> names) {
        if (names.isEmpty()) {
            return "–";
        }
        var first = names.stream().limit(SHOWN).map(name -> "`" + name + "`").collect(Collectors.joining(" "));
        return names.size() > SHOWN ? "%s and %d more".formatted(first, names.size() - SHOWN) : first;
    }
}
