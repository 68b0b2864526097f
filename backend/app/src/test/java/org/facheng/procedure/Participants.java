package org.facheng.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Who takes part in a case, as people read it, and what is typed to change it. */
record Participants(Filed filed) {

    static final String AGENTS = "change-agents";
    static final String SELF = "party:applicant";

    int reads(String username) {
        return filed.office()
                .as(username)
                .get("/api/portal/cases/{no}", filed.receiptNo())
                .status();
    }

    JsonNode portal(String username) {
        return filed.office()
                .as(username)
                .get("/api/portal/cases/{no}", filed.receiptNo())
                .ok();
    }

    List<String> roles() {
        return filed.office()
                .file(filed.caseNo())
                .path("parties")
                .valueStream()
                .map(party -> party.path("roleName").asString())
                .toList();
    }

    JsonNode party(String roleName) {
        return filed.office()
                .file(filed.caseNo())
                .path("parties")
                .valueStream()
                .filter(party -> party.path("roleName").asString().equals(roleName))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, Object> appoint(Map<String, ?> instead, String... names) {
        var agents = (names.length == 0 ? List.of("代理人甲") : List.of(names))
                .stream().map(name -> agent(name, instead)).toList();
        return Map.of(
                "principal", SELF, "change", "appoint", "agents", agents, "identity", true, "toldOn", "2026-06-01");
    }

    static Map<String, Object> agent(String name, Map<String, ?> instead) {
        return with(Map.of("name", name, "profession", "律师", "authority", "代为参加行政复议", "until", "至本案办结"), instead);
    }

    static Map<String, Object> thirdParty(boolean electronic) {
        return Map.of(
                "name",
                "申请人乙公司",
                "kind",
                "legal",
                "interest",
                "协议的一方",
                "address",
                "某路8号",
                "account",
                "citizen2",
                "electronicService",
                electronic);
    }

    static Map<String, Object> request() {
        return Map.of(
                "name", "申请人乙公司", "kind", "legal", "interest", "协议的一方", "address", "某路8号", "receivedOn", "2026-06-02");
    }

    static Map<String, Object> refusal() {
        return Map.of("name", "申请人乙公司", "reason", "没有利害关系");
    }

    static Map<String, Object> successor(String what, Map<String, ?> instead) {
        var person = with(Map.of("name", "申请人乙", "kind", "natural", "relation", "配偶", "address", "某路1号"), instead);
        return Map.of("party", SELF, "what", what, "successors", List.of(person), "proof", "证明材料");
    }

    static Map<String, Object> with(Map<String, ?> given, Map<String, ?> instead) {
        var all = new HashMap<String, Object>(given);
        all.putAll(instead);
        return all;
    }

    static Map<String, Object> with(Map<String, ?> given, String key, Object value) {
        return with(given, Map.of(key, value));
    }
}
