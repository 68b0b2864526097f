package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.Office;

/** A petition brought to where an open point decides a day: accepted, or led over to reconsideration. */
final class PetitionDays {

    private final Office office;

    PetitionDays(Office office) {
        this.office = office;
    }

    /** Received on the first day, classified and told in writing on the second. */
    Filed accepted(LocalDate received, LocalDate told) {
        office.clockTo(received);
        var filed = petition(received, Map.of("subject", "policy"));
        office.clockTo(told);
        identified(filed);
        filed.complete("userTask_classifyMatter", "HANDLE", Map.of("reasons", "本机关职权", "procedure", "调查核实"))
                .ok();
        return filed;
    }

    /** Received, told the way, and led over with a signed application on the last day. */
    Filed ledOver(LocalDate received, LocalDate known, LocalDate applied) {
        var filed = told(received, known, "信访人甲");
        office.clockTo(applied);
        apply(filed, Map.of()).ok();
        return filed;
    }

    /** Received of these people and told the way on the same day. */
    Filed told(LocalDate received, LocalDate known, String... names) {
        office.clockTo(received);
        var filed = petition(
                received,
                Map.of(
                        "applicants",
                        ImportedPetition.petitioners(names),
                        "subject",
                        "administrative-act",
                        "act",
                        Map.of(
                                "kind", "通报下架",
                                "content", "通报并组织下架应用软件",
                                "category", "public-notice",
                                "dateMade", known.toString(),
                                "dateKnown", known.toString(),
                                "originalOrgan", "工业和信息化部")));
        identified(filed);
        var way = Map.of("reasons", "有法定途径", "destination", "工业和信息化部（行政复议）");
        filed.complete("userTask_classifyMatter", "ADMINISTRATIVE_PROCEDURE", way)
                .ok();
        var led = new HashMap<String, Object>(way);
        led.put("reconsideration", true);
        filed.complete("userTask_approveRoute", "LEAD", led).ok();
        var day = received.toString();
        var posted = Map.of("manner", "post", "sentOn", day, "servedOn", day, "proof", "回执");
        for (int served = 0; served < names.length; served++) {
            filed.complete("userTask_recordService", "SERVED", posted).ok();
        }
        return filed;
    }

    /** A signed application on paper, as the registrar types it. */
    ApiUser.Answer apply(Filed petition, Map<String, ?> changes) {
        var registrar = office.as("registrar1");
        var form = new HashMap<String, Object>(Map.of(
                "signedBy",
                List.of("party:applicant"),
                "consent",
                true,
                "signature",
                true,
                "respondent",
                "中华人民共和国工业和信息化部",
                "relation",
                "addressee",
                "requests",
                List.of("撤销通报下架"),
                "idCopy",
                true,
                "deliveryAddressConfirmed",
                true));
        form.putAll(changes);
        var paper = registrar.upload("/api/uploads", "签名的行政复议申请书.txt", "本人申请行政复议");
        return registrar.post(
                "/api/cases/{caseNo}/actions/{action}",
                Map.of("form", PartyNames.in(petition, form), "uploadIds", List.of(paper)),
                petition.caseNo(),
                "apply-reconsideration");
    }

    /** The reconsideration a petition was led over to. */
    Filed continuedIn(Filed petition) {
        var linked = office.as("director1")
                .get("/api/cases/{caseNo}/related", petition.caseNo())
                .ok()
                .valueStream()
                .map(file -> file.path("caseNo").asString())
                .toList();
        assertThat(linked).hasSize(1);
        return new Filed(office, linked.get(0), "");
    }

    String finding(Filed reconsideration, String condition) {
        return office.file(reconsideration.caseNo())
                .at("/findings")
                .valueStream()
                .filter(finding -> finding.path("condition").asString().equals(condition))
                .map(finding -> finding.path("detail").asString())
                .findFirst()
                .orElseThrow();
    }

    private void identified(Filed filed) {
        filed.complete("userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
    }

    private Filed petition(LocalDate received, Map<String, Object> changes) {
        return new Filed(office, ImportedPetition.caseNo(office, received, changes), "");
    }
}
