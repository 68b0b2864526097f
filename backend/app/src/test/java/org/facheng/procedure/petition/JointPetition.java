package org.facheng.procedure.petition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.procedure.AnsweredPetition;
import org.facheng.procedure.OwnPetition;
import org.facheng.testing.ApiUser;
import org.facheng.testing.Office;
import tools.jackson.databind.JsonNode;

/** A petition of several: what its petitioners say of the handling, and some of them leave meanwhile. */
final class JointPetition {

    private final Office office;
    private final LocalDate day;
    final String caseNo;

    JointPetition(Office office, LocalDate day, String house, String... names) {
        this.office = office;
        this.day = day;
        this.caseNo = OwnPetition.of(office, house, names).caseNo();
    }

    /** Answered; one of them asked to withdraw before it was signed, and whether he wants it is found out while the others rate. */
    static JointPetition withOneAsking(Office office, LocalDate day, String house, String stays, String leaves) {
        office.clockTo(day);
        var petition = new JointPetition(office, day, house, stays, leaves);
        petition.asksToWithdraw(leaves);
        AnsweredPetition.opinion(office, petition.caseNo, day, day, day);
        return petition;
    }

    /** Every letter is served that is open, but the one about leaving. */
    void answered() {
        AnsweredPetition.signed((task, outcome, form) -> office.complete(caseNo, task, outcome, form), day);
        served();
    }

    void accepted() {
        AnsweredPetition.accepted((task, outcome, form) -> office.complete(caseNo, task, outcome, form));
        served();
    }

    private void served() {
        office.openTasks(caseNo).stream()
                .filter(task -> task.path("key").asString().equals("userTask_recordService"))
                .filter(task -> !leaving(task))
                .forEach(this::handed);
    }

    private static boolean leaving(JsonNode task) {
        return task.path("name").asString().contains("撤回告知书");
    }

    private void handed(JsonNode letter) {
        var handed = Map.of("manner", "in-person", "servedOn", day.toString(), "proof", "签收单");
        office.complete(letter, "SERVED", handed).ok();
    }

    void asksToWithdraw(String name) {
        act("withdraw", Map.of("withdrawing", List.of(party(name)), "reason", "已经搬离"))
                .ok();
    }

    void leaves() {
        var voluntary = Map.of("confirmedOn", day.toString(), "how", "电话核实，自愿撤回");
        office.complete(caseNo, "userTask_confirmWithdrawal", "LEAVES", voluntary)
                .ok();
    }

    /** One letter about leaving reaches whom it is for. */
    void told() {
        handed(office.openTasks(caseNo).stream()
                .filter(JointPetition::leaving)
                .findFirst()
                .orElseThrow());
    }

    /** @param name null: nobody is asked who it is */
    void rates(String name, String mark) {
        var form = new HashMap<String, Object>(Map.of("firstContact", mark, "responsible", mark));
        if (name != null) {
            form.put("petitioner", party(name));
        }
        if (Integer.parseInt(mark) < 3) {
            form.put("dissatisfied", "没有说清楚");
        }
        act("rate", form).ok();
    }

    void revisited(String name) {
        var form = new HashMap<String, Object>(Map.of("visitedOn", day.toString(), "manner", "电话", "result", "已经说明"));
        if (name != null) {
            form.put("petitioner", party(name));
        }
        office.complete(caseNo, "userTask_revisitPetitioner", "REVISITED", form).ok();
    }

    boolean closed() {
        return "CLOSED".equals(office.file(caseNo).path("outcome").asString(""));
    }

    List<String> clocks(String key, String member) {
        return members("deadlines")
                .filter(clock -> clock.path("key").asString().equals(key))
                .map(clock -> clock.path(member).asString())
                .toList();
    }

    private String party(String name) {
        return members("parties")
                .filter(party -> party.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private Stream<JsonNode> members(String list) {
        return office.file(caseNo).path(list).valueStream();
    }

    private ApiUser.Answer act(String act, Map<String, ?> form) {
        return office.as("registrar1").post("/api/cases/{no}/actions/{act}", Map.of("form", form), caseNo, act);
    }
}
