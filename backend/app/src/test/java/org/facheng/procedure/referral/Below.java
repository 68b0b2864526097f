package org.facheng.procedure.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.facheng.procedure.ImportedPetition;
import org.facheng.testing.ApiUser;
import org.facheng.testing.Office;
import tools.jackson.databind.JsonNode;

/** A petition at the ministry, sent down, and the people of the body below at their own case. */
public final class Below {

    private static final Pattern OPENED = Pattern.compile("已经立件：([^\"\\s]+号)");
    private static final Map<String, String> PEOPLE =
            Map.of("ORGAN_DIRECTOR", "director11", "HEAD", "head11", "REVIEWER", "reviewer11", "HANDLER", "handler11");

    private final Office office;
    final String above;

    public Below(Office office, String above) {
        this.office = office;
        this.above = above;
    }

    static Below petition(Office office, LocalDate day, Map<String, Object> changes) {
        var contact = Map.of("name", "信访人甲", "address", "江苏省某市某路1号");
        var matter = new HashMap<String, Object>(Map.of("subject", "service-cut", "contact", contact));
        matter.putAll(changes);
        return new Below(office, ImportedPetition.caseNo(office, day, matter));
    }

    /** Sends it, up to the letter. */
    public Below sentTo(String destination, String manner) {
        assertThat(send(destination, manner).status()).isEqualTo(200);
        return this;
    }

    ApiUser.Answer send(String destination, String manner) {
        if (office.openTaskKeys(above).contains("userTask_identifyMatter")) {
            office.complete(above, "userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                    .ok();
        }
        office.complete(
                        above,
                        "userTask_classifyMatter",
                        "REFER_SUBORDINATE",
                        Map.of("reasons", "由通信管理局查处", "destination", destination, "manner", manner))
                .ok();
        var form =
                new HashMap<String, Object>(Map.of("reasons", "下级机关职权", "destination", destination, "manner", manner));
        if (manner.equals("交办")) {
            form.put("feedbackBy", "2026-04-30");
        }
        return office.complete(above, "userTask_approveRoute", "REFER", form);
    }

    /** Numbers of the cases opened for it, the first first. */
    List<String> opened() {
        return OPENED.matcher(timeline("director1", above))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    public String only() {
        assertThat(opened()).hasSize(1);
        return opened().get(0);
    }

    public String timeline(String reader, String caseNo) {
        return office.as(reader)
                .get("/api/cases/{caseNo}/timeline", caseNo)
                .ok()
                .toString();
    }

    JsonNode file() {
        return office.as("director11").get("/api/cases/{caseNo}", only()).ok();
    }

    List<String> tasks() {
        return open().stream().map(task -> task.path("key").asString()).toList();
    }

    public ApiUser.Answer complete(String key, String outcome, Map<String, ?> form) {
        var found = open().stream()
                .filter(one -> one.path("key").asString().equals(key))
                .findFirst();
        var task = found.orElseThrow(() -> new AssertionError(key + " not in " + tasks()));
        var role = task.at("/candidate/role").asString();
        var who = task.at("/assignee/username").asString(PEOPLE.getOrDefault(role, "handler11"));
        var done = Map.of("outcome", outcome, "form", form);
        return office.as(who)
                .post("/api/tasks/{id}/complete", done, task.path("id").asString());
    }

    public ApiUser.Answer act(String who, String key, Map<String, ?> form) {
        return office.as(who).post("/api/cases/{caseNo}/actions/{key}", Map.of("form", form), only(), key);
    }

    /** The objection of the body below, signed by its director. */
    void objects() {
        complete("userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录")).ok();
        complete("userTask_classifyMatter", "OBJECT_TRANSFER", Map.of("reasons", "不属于本局职权"))
                .ok();
        complete("userTask_approveRoute", "OBJECT", Map.of("reasons", "不属于本局职权", "objection", "该塔由部直管企业建设"))
                .ok();
    }

    private List<JsonNode> open() {
        return office.as("director11")
                .get("/api/inbox?view=all&q={q}", only())
                .ok()
                .path("items")
                .valueStream()
                .toList();
    }
}
