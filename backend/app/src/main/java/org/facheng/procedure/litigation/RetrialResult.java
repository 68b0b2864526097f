package org.facheng.procedure.litigation;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What becomes of the judgment that was in effect (法释〔2018〕1号第一百一十九条、第一百二十二条): as the retrial says, or where it was one of the first instance and somebody
 * appealed, as the second instance says or leaves standing (行政诉讼法第八十九条).
 *
 * @param first kinds of what the retrial decided itself
 * @param second what the second instance decided after it, or null
 */
record RetrialResult(List<String> first, @Nullable JsonNode second) {

    private static final String UPHELD = "retrial-upheld";
    private static final String REVERSED = "retrial-reversed";

    /** By these the second instance decides anew. */
    private static final List<String> ANEW = List.of("changed", "revoked", "varied");

    /** By these it ends without a judgment, and the retrial of the first instance has not taken effect. */
    private static final List<String> WITHOUT_JUDGMENT = List.of("ended", "mediated");

    static RetrialResult of(ResultsOnRecord results, CaseFile file) {
        var first = results.first(file).map(form -> ResultsOnRecord.listed(form, "kinds"));
        return new RetrialResult(first.orElse(List.of()), results.second(file).orElse(null));
    }

    boolean reverses() {
        if (second == null) {
            return first.contains(REVERSED);
        }
        var orders = ResultsOnRecord.listed(second, "orders");
        boolean left = first.contains(REVERSED)
                && !orders.contains(UPHELD)
                && kinds().stream().noneMatch(WITHOUT_JUDGMENT::contains);
        return left || orders.contains(REVERSED);
    }

    /** Whether the second instance decided anew and does not say what becomes of the judgment that was in effect. */
    boolean leavesOpen() {
        if (second == null || !first.contains(REVERSED) && !first.contains(UPHELD)) {
            return false;
        }
        var orders = ResultsOnRecord.listed(second, "orders");
        return kinds().stream().anyMatch(ANEW::contains)
                && !kinds().contains("upheld-in-part")
                && !orders.contains(REVERSED)
                && !orders.contains(UPHELD);
    }

    private List<String> kinds() {
        return ResultsOnRecord.listed(second, "kinds");
    }
}
