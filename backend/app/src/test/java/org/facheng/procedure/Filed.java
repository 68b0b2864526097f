package org.facheng.procedure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.testing.ApiUser;
import org.facheng.testing.Office;
import org.facheng.testing.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A case citizen1 filed at the portal, and what people do to it. */
public record Filed(Office office, String caseNo, String receiptNo) {

    /** Filed on that day, with some members of the form replaced. */
    public static Filed on(LocalDate day, Office office, Map<String, ?> instead) {
        office.clockTo(day);
        var form = new java.util.HashMap<String, Object>(Map.of("act", Application.actOf(day.minusDays(20))));
        form.putAll(instead);
        var filed = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible(form))
                .ok();
        return new Filed(
                office, filed.path("caseNo").asString(), filed.path("receiptNo").asString());
    }

    /** Filed on this day, and accepted on it. */
    static Filed accepted(LocalDate day, Office office) {
        var filed = on(day, office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        return filed;
    }

    /** Accepted on this day, in the simplified procedure, the reply in: the decision is to be drafted. */
    static Filed replied(LocalDate day, Office office) {
        var filed = accepted(day, office);
        filed.complete("userTask_chooseTrack", "SIMPLIFIED", SimplifiedTrack.byConsent(day.toString()))
                .ok();
        filed.complete("userTask_sendCopySimplified", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        filed.reply();
        return filed;
    }

    /** Accepted on this day, in the ordinary procedure, the reply in and the parties heard: the decision is to be drafted. */
    public static Filed heard(LocalDate day, Office office) {
        var filed = accepted(day, office);
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        filed.reply();
        var heard = Map.of(
                "manner",
                "phone",
                "heardOn",
                day.toString(),
                "heard",
                List.of("applicant", "respondent"),
                "record",
                "坚持请求");
        filed.complete("userTask_hearViews", "HEARD", heard).ok();
        return filed;
    }

    /** Decided on this day: to be made anew within so many calendar days. */
    static Filed toBeRemade(LocalDate day, Office office, int days) {
        var filed = replied(day, office);
        var form = new LinkedHashMap<>(Application.draftDecision());
        form.put("orders", List.of(Map.of("kind", "REVOKE", "ground", "facts-unclear", "text", "撤销该决定")));
        form.put("articles", "第六十四条第一款第一项");
        form.put("property", "NONE");
        form.putAll(Map.of("remakeOrdered", true, "remakeDays", days, "remakeUnit", "calendar_days"));
        filed.complete("userTask_draftDecision", "SUBMIT", form).ok();
        filed.complete("userTask_reviewDecision", "APPROVE", Map.of()).ok();
        filed.complete("userTask_consentDecision", "CONSENT", Map.of()).ok();
        filed.complete("userTask_issueDecision", "ISSUE", Map.of("sealed", true))
                .ok();
        return filed;
    }

    /** A judgment over its decision, of a suit that is not in this system. */
    ApiUser.Answer entered(String act, Map<String, ?> judgment) {
        var form = new LinkedHashMap<String, Object>(Map.of("court", "某人民法院", "text", "照录主文。"));
        form.putAll(judgment);
        return act("registrar1", act, form);
    }

    private void reply() {
        act("respondent1", "submit-reply", Map.of("reply", "答复", "evidence", List.of(Map.of("name", "笔录"))))
                .ok();
    }

    ApiUser.Answer complete(String task, String outcome, Map<String, ?> form) {
        return office.complete(caseNo, task, outcome, form);
    }

    /** The titles and texts of the notices of a person about it. */
    List<String> told(String username) {
        return Told.to(office.as(username)).stream()
                .filter(notice -> notice.path("text").asString().contains(caseNo))
                .map(notice -> notice.path("title").asString() + "。"
                        + notice.path("text").asString())
                .toList();
    }

    /** The act as it is offered to this person now, or missing. */
    JsonNode offered(String username, String action) {
        return office.as(username)
                .get("/api/cases/{caseNo}", caseNo)
                .ok()
                .path("actions")
                .valueStream()
                .filter(offer -> offer.path("action").asString().equals(action))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** The director suspends the case. */
    void suspend(String ground, String from) {
        act("director1", "suspend", Map.of("ground", ground, "from", from, "reason", "见卷内材料"))
                .ok();
    }

    /** The handler proposes to take back the stop that is told to begin so. */
    void proposeAnnulment(String beginning) {
        var stop = offered("handler1", "annul-stop")
                .at("/schema/properties/stop/oneOf")
                .valueStream()
                .filter(choice -> choice.path("title").asString().startsWith(beginning))
                .findFirst()
                .orElseThrow();
        act("handler1", "annul-stop", Map.of("stop", stop.path("const").asString(), "reason", "登记到了另一案件"))
                .ok();
    }

    /** Decides the first correction that waits, as the director. */
    void decideCorrection(String decision) {
        var id = offered("director1", "decide-fact-correction").at("/schema/properties/correction/oneOf/0/const");
        act("director1", "decide-fact-correction", Map.of("correction", id.asString(), "decision", decision))
                .ok();
    }

    /** These members of every clock of the limit, in one text each. */
    List<String> clocks(String limit, String... members) {
        return office.file(caseNo)
                .path("deadlines")
                .valueStream()
                .filter(clock -> clock.path("key").asString().equals(limit))
                .map(clock -> Stream.of(members)
                        .map(member -> clock.path(member).asString(""))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** The lines of the timeline as the director reads them. */
    List<String> timeline() {
        return office.as("director1")
                .get("/api/cases/{caseNo}/timeline", caseNo)
                .ok()
                .valueStream()
                .map(line -> line.path("text").asString())
                .toList();
    }

    /** What the portal offers a citizen for an act; missing where it does not. */
    JsonNode ownOffer(String citizen, String action) {
        return office.as(citizen)
                .get("/api/portal/cases/{no}", receiptNo)
                .ok()
                .path("actions")
                .valueStream()
                .filter(offer -> offer.path("action").asString().equals(action))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** An act of the citizen at the portal. */
    ApiUser.Answer own(String action, Map<String, ?> form) {
        var body = Map.of("form", PartyNames.in(this, form));
        return office.as("citizen1").post("/api/portal/cases/{receiptNo}/actions/{action}", body, receiptNo, action);
    }

    /** An act of a member of staff or of a respondent. */
    public ApiUser.Answer act(String username, String action, Map<String, ?> form) {
        var body = Map.of("form", PartyNames.in(this, form));
        return office.as(username).post("/api/cases/{caseNo}/actions/{action}", body, caseNo, action);
    }
}
