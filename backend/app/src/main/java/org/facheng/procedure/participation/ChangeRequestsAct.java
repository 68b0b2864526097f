package org.facheng.procedure.participation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * 变更行政复议请求: what is asked for from now on, read wherever the case states its requests; what was asked for before stays in the journal. By
 * representatives only with the consent of those they stand for (行政复议法第十五条第二款).
 */
@Component
class ChangeRequestsAct implements CaseAct {

    private static final String REQUESTS = "requests";
    private static final String COMPENSATION = "compensationRequested";

    private final Cases cases;
    private final RepresentedConsent consent;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final JsonMapper json;

    ChangeRequestsAct(
            Cases cases, RepresentedConsent consent, Journal journal, CurrentUser currentUser, JsonMapper json) {
        this.cases = cases;
        this.consent = consent;
        this.journal = journal;
        this.currentUser = currentUser;
        this.json = json;
    }

    @Override
    public String action() {
        return "change-requests";
    }

    /** With the requests as they stand, to be changed. */
    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var form = (ObjectNode) consent.offer(file, declared);
        ((ObjectNode) form.at("/properties/" + REQUESTS))
                .set("default", filed(file).path(REQUESTS));
        return Optional.of(form);
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code requests_unchanged}, {@code consent_missing} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        consent.require(file, form, "变更行政复议请求");
        var filed = filed(file);
        var before = texts(filed.path(REQUESTS));
        var now = texts(form.path(REQUESTS));
        var compensation = form.path(COMPENSATION);
        boolean stated = compensation.isBoolean()
                && !compensation.equals(filed.path("declared").path(COMPENSATION));
        if (before.equals(now) && !stated) {
            throw Problems.invalid("requests_unchanged", "行政复议请求没有变化，不需要变更。", "The requests are the same.")
                    .at("/form/" + REQUESTS, "与原请求相同", "unchanged");
        }
        if (stated) {
            filed.withObject("/declared").set(COMPENSATION, compensation);
        }
        cases.amendForm(file.id(), filed.set(REQUESTS, form.path(REQUESTS)).toString());
        journal.append(Act.of(
                        file.id(),
                        currentUser.actor(),
                        "case.requests",
                        "行政复议请求由“%s”变更为“%s”".formatted(String.join("；", before), String.join("；", now)))
                .on("行政复议法第十五条第二款")
                .with(Map.of("before", before, "now", now)));
    }

    private ObjectNode filed(CaseFile file) {
        return (ObjectNode) json.readTree(file.form());
    }

    private static List<String> texts(JsonNode requests) {
        return requests.valueStream().map(JsonNode::asString).toList();
    }
}
