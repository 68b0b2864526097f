package org.facheng.procedure.above;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.facheng.procedure.AnsweredPetition;
import org.facheng.procedure.ImportedPetition;
import org.facheng.procedure.referral.Below;
import org.facheng.testing.ApiUser;
import org.facheng.testing.Office;

/** A petition answered by the body below, and the review of its opinion at the ministry. */
final class Reviewing {

    static final String BELOW = "江苏省通信管理局";
    private static final Pattern ANEW = Pattern.compile("已经立件重新办理：([^\"\\s]+号)");

    private final Office office;
    private final LocalDate day;

    Reviewing(Office office, LocalDate day) {
        this.office = office;
        this.day = day;
    }

    Below answered(String name, String phone) {
        var below = new Below(office, petition(name, phone, Map.of())).sentTo(BELOW, "转送");
        AnsweredPetition.answered(below::complete, day);
        return below;
    }

    /** By an opinion that supports what was asked: it is to be carried out. */
    Below supported(String name, String phone) {
        var below = new Below(office, petition(name, phone, Map.of())).sentTo(BELOW, "转送");
        AnsweredPetition.answered(
                (task, outcome, form) -> below.complete(
                        task,
                        outcome.equals("EXPLAIN") ? "SUPPORT" : outcome,
                        outcome.equals("EXPLAIN") ? carried(form) : form),
                day);
        return below;
    }

    private static Map<String, Object> carried(Map<String, ?> opinion) {
        var form = new HashMap<String, Object>(opinion);
        form.putAll(Map.of("needsExecution", true, "executor", BELOW));
        return form;
    }

    String asked(String name, String phone) {
        return asked(name, phone, Map.of());
    }

    String asked(String name, String phone, Map<String, Object> more) {
        var matter = new HashMap<String, Object>(Map.of(
                "petitionKind", "review-request",
                "respondent", Map.of("name", BELOW),
                "previous", List.of(Map.of("kind", "reply", "on", day.toString()))));
        matter.putAll(more);
        var request = petition(name, phone, matter);
        office.complete(request, "userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        office.complete(request, "userTask_classifyMatter", "REVIEW", Map.of("reasons", "请求复查", "procedure", "复查"))
                .ok();
        return request;
    }

    void review(String request, String outcome, Map<String, ?> more) {
        draft(request, outcome, more).ok();
        office.complete(request, "userTask_signReviewOpinion", "SIGN", Map.of("opinion", "同意"))
                .ok();
    }

    ApiUser.Answer draft(String request, String outcome, Map<String, ?> more) {
        var form = new HashMap<String, Object>(
                Map.of("reviewedBody", BELOW, "facts", "没有查明", "opinion", "原意见不当", "bases", List.of("《信访工作条例》第三十五条")));
        form.putAll(more);
        form.values().removeIf(""::equals);
        return office.complete(request, "userTask_draftReviewOpinion", outcome, form);
    }

    /** The number of the case opened anew. */
    String anew(String request) {
        var found = ANEW.matcher(timeline("director1", request));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    String timeline(String reader, String caseNo) {
        return office.as(reader).get("/api/cases/{no}/timeline", caseNo).ok().toString();
    }

    /** By the handler of the body below. */
    ApiUser.Answer complete(String caseNo, String key, String outcome, Map<String, ?> form) {
        var task = office.as("director11")
                .get("/api/inbox?view=all&q={q}", caseNo)
                .ok()
                .path("items")
                .valueStream()
                .filter(one -> one.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
        return office.as("handler11")
                .post(
                        "/api/tasks/{id}/complete",
                        Map.of("outcome", outcome, "form", form),
                        task.path("id").asString());
    }

    private String petition(String name, String phone, Map<String, Object> changes) {
        var matter = new HashMap<String, Object>(Map.of("subject", "service-cut"));
        matter.putAll(changes);
        return ImportedPetition.of(office, day, name, phone, matter);
    }
}
