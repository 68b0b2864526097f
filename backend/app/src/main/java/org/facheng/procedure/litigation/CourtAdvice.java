package org.facheng.procedure.litigation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.facheng.procedure.advice.CaseTitles;
import org.facheng.procedure.matter.CourtStage;
import org.facheng.procedure.matter.Matter;

/** A review as the pages and the interface show it. */
final class CourtAdvice {

    private CourtAdvice() {}

    /** Stage, capacity and defences by their codes, the defendants by law, and all of it in a sentence. */
    static Map<String, Object> of(Review review) {
        var advice = new LinkedHashMap<String, Object>();
        advice.put("stage", review.stage().name());
        advice.put("capacity", review.capacity().name());
        advice.put("defences", review.defences().stream().map(Defence::name).toList());
        advice.put("label", label(review));
        advice.put("defendants", review.defendants());
        return advice;
    }

    private static String label(Review review) {
        String label = review.stage().label() + "，" + review.capacity().label();
        return review.defences().isEmpty()
                ? label
                : label + "，可以提出的抗辩："
                        + String.join(
                                "、",
                                review.defences().stream().map(Defence::label).toList());
    }

    /**
     * What the forms start with; nobody types again what the papers say.
     *
     * @param own name of the body that received the papers
     */
    static Map<String, Object> prefill(Matter matter, Review review, String own) {
        var prefill = new LinkedHashMap<String, Object>();
        prefill.put("capacity", review.capacity().name());
        var others = review.defendants().stream()
                .filter(defendant -> !defendant.equals(own))
                .toList();
        if (!others.isEmpty()) {
            prefill.put("others", others);
        }
        if (!review.defences().isEmpty()) {
            prefill.put(
                    "defences", review.defences().stream().map(Defence::label).toList());
        }
        if (matter.court() != null && matter.court().caseNo() != null) {
            prefill.put("docketNo", matter.court().caseNo());
        }
        var hearing = matter.hearing();
        if (hearing != null) {
            put(prefill, "hearingOn", hearing.on());
            put(prefill, "hearingAt", hearing.at());
            put(prefill, "place", hearing.place());
            put(prefill, "summonedOn", CourtPapers.of(matter).signedOn());
        }
        return prefill;
    }

    private static void put(Map<String, Object> prefill, String field, Object value) {
        if (value != null) {
            prefill.put(field, value.toString());
        }
    }

    /** Who sues whom over what; before a suit, who suggests what. */
    static String title(Matter matter, Review review) {
        if (review.stage() == CourtStage.PROCURATOR_SUGGESTION) {
            return CaseTitles.shortened("%s检察建议（%s）"
                    .formatted(
                            CaseTitles.people(matter.applicants()), matter.act().named()));
        }
        if (review.stage().ofOthers()) {
            return SuitsOfOthers.title(matter, review.stage());
        }
        String defendant =
                review.defendants().isEmpty() ? "" : review.defendants().get(0);
        String all = review.defendants().size() > 1 ? defendant + "等" : defendant;
        return CaseTitles.shortened("%s诉%s（%s）"
                .formatted(
                        CaseTitles.people(matter.applicants()),
                        all,
                        matter.act().named()));
    }
}
