package org.facheng.procedure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The documents of a case, as the head of the legal department reads them. */
record Letters(Filed filed) {

    List<JsonNode> of(String template) {
        return filed.office()
                .file(filed.caseNo())
                .path("documents")
                .valueStream()
                .filter(document -> document.path("template").asString().equals(template))
                .toList();
    }

    /** The names of those each of this kind is served on, a list for each. */
    List<List<String>> receivers(String template) {
        return of(template).stream()
                .map(document -> document.path("services")
                        .valueStream()
                        .map(service -> service.path("party").asString())
                        .toList())
                .toList();
    }

    /** The page of the only one of this kind. */
    String page(String template) {
        var id = of(template).get(0).path("id").asString();
        var answer = filed.office()
                .as("director1")
                .get("/api/cases/{no}/documents/{id}/file?format=html", filed.caseNo(), id);
        return new String(answer.response().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Serves the one that waits for it by hand. */
    void serve(String name, String on) {
        var task = filed.office().openTask(filed.caseNo(), "userTask_recordService", name);
        filed.office()
                .complete(task, "SERVED", java.util.Map.of("manner", "post", "servedOn", on, "proof", "邮件回执"))
                .ok();
    }
}
