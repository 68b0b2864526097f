package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * 第三人: a body called as one owes no leader in court (行政诉讼法第三条第三款 is about whoever is sued), unless it should have been added as
 * defendant and the plaintiff would not (法释〔2020〕3号第一条第三款).
 */
@Component
class ThirdPartyInSuit {

    private static final String CALLED = "third-party-in-suit";
    private static final String BY_INTEREST = "third-party-by-interest";
    private static final String FOR_DEFENDANT = "third-party-for-defendant";
    private static final String FIELD = "principal";
    private static final String VALUE = "third-party";

    private final Deadlines deadlines;

    ThirdPartyInSuit(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    boolean called(CaseFile file) {
        return deadlines.fact(file.id(), CALLED).isPresent();
    }

    /** Only where the interest is on record: of one recorded without saying why it was called, the leader may be owed. */
    boolean owesNoLeader(CaseFile file) {
        return called(file)
                && deadlines.fact(file.id(), BY_INTEREST).isPresent()
                && deadlines.fact(file.id(), FOR_DEFENDANT).isEmpty();
    }

    /** The form without this choice, where a leader is owed. */
    JsonNode offer(CaseFile file, JsonNode declared) {
        if (owesNoLeader(file)) {
            return declared;
        }
        var offered = declared.deepCopy();
        ((ArrayNode) offered.at("/properties/" + FIELD + "/oneOf"))
                .removeIf(choice -> choice.path("const").asString("").equals(VALUE));
        return offered;
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_third_party} */
    void require(CaseFile file, JsonNode form) {
        if (form.path(FIELD).asString("").equals(VALUE) && !owesNoLeader(file)) {
            throw Problems.invalid(
                            "no_third_party",
                            "本机关不是以有利害关系的第三人身份参加诉讼，负责人应当出庭应诉（行政诉讼法第三条第三款，法释〔2020〕3号第一条第三款）。",
                            "This body is no third party that owes no leader.")
                    .at("/form/" + FIELD, "负责人应当出庭", "a leader is owed");
        }
    }
}
