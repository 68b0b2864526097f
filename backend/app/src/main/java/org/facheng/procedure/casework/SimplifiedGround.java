package org.facheng.procedure.casework;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.advice.SmallSum;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether the application contradicts a ground of 行政复议法第五十三条第一款. What it leaves open is for the handler to see: an act made on the
 * spot need not be a penalty, and the sum of a case not a fine.
 */
final class SimplifiedGround {

    private static final String DISCLOSURE = "信息公开";

    private SimplifiedGround() {}

    static boolean contradicted(CaseFile file, String ground) {
        var filed = JsonMapper.shared().readTree(file.form());
        var fine = filed.at("/declared/penaltyAmount").asDecimal(BigDecimal.ZERO);
        return switch (ground) {
            case "amount" -> SmallSum.exceededBy(fine);
            case "warning" -> fine.signum() > 0;
            case "disclosure" -> !disclosure(filed);
            default -> false;
        };
    }

    /** By its kind, or, as where no answer came at all, by what it says. */
    private static boolean disclosure(JsonNode filed) {
        return filed.at("/act/category").asString("").startsWith("disclosure")
                || Stream.of("/act/kind", "/act/content", "/factsAndReasons")
                        .anyMatch(part -> filed.at(part).asString("").contains(DISCLOSURE))
                || filed.path("requests").valueStream().anyMatch(request -> request.asString("")
                        .contains(DISCLOSURE));
    }
}
