package org.facheng.procedure;

import java.util.List;
import java.util.stream.Stream;
import org.facheng.testing.Office;

/** What the explanation of a date says, as staff read it. */
final class Explained {

    private Explained() {}

    /** The sentences of the steps, and each reading of an open point as 口径（name）：reading. */
    static List<String> of(Office office, Filed filed, String limit) {
        var id = office.deadline(filed.caseNo(), limit).path("id").asString();
        var explanation = office.as("director1")
                .get("/api/cases/{caseNo}/deadlines/{id}/explanation", filed.caseNo(), id)
                .ok();
        var steps = explanation.path("steps").valueStream().map(step -> step.path("text")
                .asString());
        var readings = explanation.path("policies").valueStream().map(policy -> "口径（%s）：%s"
                .formatted(
                        policy.at("/name/zh").asString(), policy.at("/text/zh").asString()));
        return Stream.concat(steps, readings).toList();
    }
}
