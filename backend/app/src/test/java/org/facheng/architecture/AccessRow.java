package org.facheng.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Who gets what from one address of the interface.
 *
 * @param method as in HTTP
 * @param path as in openapi.json; {@code {action}} is taken from {@code action}
 * @param body what is sent, made from the ids of the case
 * @param allowed the people of the ministry, or the citizen, to whom the permission table opens it
 * @param owner the one of them who really does it, after everybody else was tried; null: each of them does
 * @param respondent what the respondent gets once told of the case
 */
record AccessRow(
        String method,
        String path,
        String action,
        Function<KnownCase, Object> body,
        Set<String> allowed,
        String owner,
        int respondent) {

    static final Set<String> CASEWORK =
            Set.of("registrar1", "handler1", "handler2", "handler3", "reviewer1", "director1", "head1");
    static final Set<String> MINISTRY = Set.of(
            "registrar1",
            "handler1",
            "handler2",
            "handler3",
            "reviewer1",
            "director1",
            "head1",
            "supervisor1",
            "admin1");
    static final Set<String> APPLICANT = Set.of("citizen1");
    private static final Set<String> HANDLERS = Set.of("handler1", "handler2", "handler3");
    private static final Set<String> DIRECTOR = Set.of("director1");
    private static final Set<String> HANDLERS_AND_DIRECTOR = Set.of("handler1", "handler2", "handler3", "director1");
    private static final Set<String> COUNTER = Set.of("registrar1", "handler1", "handler2", "handler3");

    /** Somebody who is told apart only when the case is known: the one who has its task. */
    static final String HOLDER = "the holder of the task";

    private static final int SEES = 200;
    private static final int REFUSED = 403;
    private static final int HIDDEN = 404;

    /** Every address with an object in it. */
    static List<AccessRow> objects() {
        return List.of(
                read("/api/cases/{caseNo}", MINISTRY, SEES),
                read("/api/cases/{caseNo}/timeline", MINISTRY, SEES),
                read("/api/cases/{caseNo}/documents", MINISTRY, SEES),
                read("/api/cases/{caseNo}/deadlines", MINISTRY, SEES),
                read("/api/cases/{caseNo}/answers", MINISTRY, SEES),
                read("/api/cases/{caseNo}/related", MINISTRY, SEES),
                read("/api/cases/{caseNo}/dispute", MINISTRY, REFUSED),
                read("/api/cases/{caseNo}/carry-over", MINISTRY, REFUSED),
                read("/api/cases/{caseNo}/hearings", MINISTRY, REFUSED),
                read("/api/cases/{caseNo}/hearings.ics", MINISTRY, REFUSED),
                read("/api/cases/{caseNo}/leaders", MINISTRY, REFUSED),
                read("/api/cases/{caseNo}/diagram", MINISTRY, REFUSED),
                read("/api/cases/{caseNo}/chain", MINISTRY, REFUSED),
                read("/api/cases/{caseNo}/alike", MINISTRY, REFUSED),
                read("/api/cases/{caseNo}/document-drafts", CASEWORK, REFUSED),
                read("/api/cases/{caseNo}/document-drafts/{reviewed}", CASEWORK, REFUSED),
                read("/api/cases/{caseNo}/deadlines/{deadline}/explanation", MINISTRY, HIDDEN),
                read("/api/cases/{caseNo}/deadlines/{deadline}/statement.pdf", MINISTRY, HIDDEN),
                read("/api/cases/{caseNo}/documents/{document}/file", MINISTRY, HIDDEN),
                read("/api/cases/{caseNo}/materials/{material}/file", MINISTRY, HIDDEN),
                read("/api/cases/{caseNo}/papers", MINISTRY, SEES),
                read("/api/cases/{caseNo}/papers/{paper}", MINISTRY, HIDDEN),
                read("/api/tasks/{task}", MINISTRY, HIDDEN),
                draft("GET", "/api/cases/{caseNo}", "submit-reply", Set.of("registrar1"), SEES),
                draft("PUT", "/api/cases/{caseNo}", "submit-reply", Set.of("registrar1"), SEES),
                draft("DELETE", "/api/cases/{caseNo}", "submit-reply", Set.of("registrar1"), SEES),
                read("/api/portal/cases/{receiptNo}", APPLICANT, REFUSED),
                read("/api/portal/cases/{receiptNo}/deadlines/{deadline}/explanation", APPLICANT, REFUSED),
                read("/api/portal/cases/{receiptNo}/deadlines/{deadline}/statement.pdf", APPLICANT, REFUSED),
                read("/api/portal/cases/{receiptNo}/documents/{document}/file", APPLICANT, REFUSED),
                read("/api/portal/cases/{receiptNo}/materials/{material}/file", APPLICANT, REFUSED),
                read("/api/portal/cases/{receiptNo}/papers", APPLICANT, REFUSED),
                read("/api/portal/cases/{receiptNo}/papers/{paper}", APPLICANT, REFUSED),
                read("/api/portal/cases/{receiptNo}/access", APPLICANT, REFUSED),
                read("/api/portal/cases/{receiptNo}/chain", APPLICANT, REFUSED),
                read("/api/portal/cases/{receiptNo}/access/{opened}", APPLICANT, REFUSED),
                read("/api/portal/cases/{receiptNo}/access/{opened}/file", APPLICANT, REFUSED),
                read("/api/portal/cases/{receiptNo}/access/{withheld}", Set.of(), REFUSED),
                read("/api/portal/cases/{receiptNo}/access/{withheld}/file", Set.of(), REFUSED),
                task(
                        "POST",
                        "assign",
                        c -> Map.of("username", c.id("holder"), "reason", "分工"),
                        "director1",
                        "head1",
                        "supervisor1"),
                task("PUT", "draft", c -> Map.of("data", Map.of("remarks", "草稿")), HOLDER),
                task("POST", "hold", c -> Map.of("reason", "等待材料"), HOLDER),
                task("POST", "take-up", c -> Map.of(), HOLDER),
                task("POST", "release", c -> Map.of(), HOLDER),
                task("POST", "claim", c -> Map.of(), HOLDER),
                act("add-material", c -> Map.of(), REFUSED, COUNTER, null),
                act("record-dispatch", c -> Map.of(), REFUSED, COUNTER, null),
                act("request-correction-extension", c -> Map.of(), REFUSED, Set.of("registrar1"), null),
                act("extend-correction", c -> Map.of(), REFUSED, HANDLERS, null),
                act(
                        "suspend",
                        c -> Map.of("ground", "other-case", "from", "2026-01-01", "reason", "另案"),
                        REFUSED,
                        HANDLERS_AND_DIRECTOR,
                        null),
                act("resume", c -> Map.of("on", "2026-01-01", "reason", "另案审结"), REFUSED, HANDLERS_AND_DIRECTOR, null),
                act("exclude-period", c -> stop("appraisal"), REFUSED, HANDLERS, null),
                act("extend-decision", c -> Map.of("extraDays", 31, "reason", "情况复杂"), REFUSED, DIRECTOR, null),
                act("correct-fact", c -> correction(), REFUSED, COUNTER, null),
                act("annul-stop", c -> Map.of("stop", "none", "reason", "记录有误"), REFUSED, HANDLERS, null),
                act("decide-fact-correction", c -> Map.of(), REFUSED, DIRECTOR, null),
                act(
                        "settle-missed",
                        c -> Map.of("limit", "none", "way", "kept", "reason", "维持"),
                        REFUSED,
                        HANDLERS,
                        null),
                act("submit-evidence", c -> Map.of(), REFUSED, Set.of(), null),
                act("report-conflict", c -> recusal(null), REFUSED, CASEWORK, HOLDER),
                task("POST", "complete", KnownCase::completion, HOLDER),
                act("submit-correction", c -> Map.of("statement", "补正"), REFUSED, Set.of("registrar1"), null),
                act("submit-reply", c -> reply(), SEES, Set.of("registrar1"), null),
                act("acknowledge", c -> Map.of("documentId", "无此文书"), SEES, Set.of(), null),
                act(
                        "reassign",
                        c -> Map.of("username", c.id("other"), "reason", "分工"),
                        REFUSED,
                        Set.of("director1", "supervisor1"),
                        "director1"),
                act("recuse", c -> recusal(c.id("other")), REFUSED, Set.of("director1", "head1"), "head1"),
                ownAct("acknowledge", c -> Map.of("documentId", c.id("document")), "citizen1"),
                ownAct("submit-correction", c -> Map.of("statement", "补正"), null),
                ownAct("submit-evidence", c -> Map.of(), null),
                draft("GET", "/api/portal/cases/{receiptNo}", "submit-evidence", APPLICANT, REFUSED),
                draft("PUT", "/api/portal/cases/{receiptNo}", "submit-evidence", APPLICANT, REFUSED),
                draft("DELETE", "/api/portal/cases/{receiptNo}", "submit-evidence", APPLICANT, REFUSED),
                read("/api/portal/drafts/{draft}", APPLICANT, REFUSED),
                new AccessRow(
                        "PUT",
                        "/api/portal/drafts/{draft}",
                        null,
                        c -> Map.of("procedure", "reconsideration", "form", Map.of()),
                        APPLICANT,
                        "citizen1",
                        REFUSED),
                new AccessRow(
                        "DELETE", "/api/portal/drafts/{draft}", null, c -> Map.of(), APPLICANT, "citizen1", REFUSED));
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Drafts are numbered by whoever writes them: under the same number a stranger has one of her own. */
    boolean writesOwnNumber() {
        return !reads() && path.contains("{draft}");
    }

    /** Keeps the form of an act: also while the case does not wait for it. */
    boolean keepsForm() {
        return path.endsWith("/actions/{action}/draft");
    }

    boolean needsDocument() {
        return path.contains("{document}") || atThePortal() && "acknowledge".equals(action);
    }

    boolean atThePortal() {
        return path.startsWith("/api/portal/");
    }

    /** As openapi.json names it: there every object but case and receipt is an {@code id}. */
    String inTheDescription() {
        return method + " "
                + path.replace("{reviewed}", "{id}/{version}")
                        .replace("{paper}", "{key}")
                        .replaceAll("\\{(deadline|document|material|task|draft|opened|withheld)}", "{id}");
    }

    private static AccessRow read(String path, Set<String> allowed, int respondent) {
        return new AccessRow("GET", path, null, c -> Map.of(), allowed, null, respondent);
    }

    private static AccessRow task(String method, String act, Function<KnownCase, Object> body, String... allowed) {
        return new AccessRow(method, "/api/tasks/{task}/" + act, null, body, Set.of(allowed), allowed[0], HIDDEN);
    }

    static AccessRow act(
            String action, Function<KnownCase, Object> form, int respondent, Set<String> allowed, String owner) {
        return new AccessRow(
                "POST",
                "/api/cases/{caseNo}/actions/{action}",
                action,
                c -> Map.of("form", form.apply(c)),
                allowed,
                owner,
                respondent);
    }

    private static AccessRow ownAct(String action, Function<KnownCase, Object> form, String owner) {
        return new AccessRow(
                "POST",
                "/api/portal/cases/{receiptNo}/actions/{action}",
                action,
                c -> Map.of("form", form.apply(c)),
                APPLICANT,
                owner,
                REFUSED);
    }

    private static AccessRow draft(String method, String file, String action, Set<String> allowed, int respondent) {
        var owner = allowed.iterator().next();
        var path = file + "/actions/{action}/draft";
        return new AccessRow(method, path, action, c -> Map.of("data", Map.of()), allowed, owner, respondent);
    }

    private static Map<String, Object> stop(String ground) {
        return Map.of("ground", ground, "from", "2026-01-01", "through", "2026-01-02", "reason", "见卷内材料");
    }

    private static Map<String, Object> correction() {
        return Map.of("fact", "1", "onDay", "2099-01-01", "reason", "登记有误", "proof", "邮戳");
    }

    private static Map<String, Object> reply() {
        return Map.of("reply", "答复", "evidence", List.of(Map.of("name", "检索记录")));
    }

    private static Map<String, Object> recusal(String username) {
        return username == null
                ? Map.of("ground", "interest", "reason", "与申请人相识")
                : Map.of("username", username, "ground", "interest", "reason", "与申请人相识");
    }
}
