package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The leader of another defendant appears for all of them (法释〔2020〕3号第三条): only where this body is sued beside one. */
@Component
class OtherDefendantsLeader {

    private static final String FIELD = "principal";
    private static final String VALUE = "other-defendant";

    private final CapacityOnRecord capacity;

    OtherDefendantsLeader(CapacityOnRecord capacity) {
        this.capacity = capacity;
    }

    /** The form without this choice, where there is no other defendant. */
    JsonNode offer(CaseFile file, JsonNode declared) {
        if (capacity.joint(file)) {
            return declared;
        }
        var offered = declared.deepCopy();
        ((ArrayNode) offered.at("/properties/" + FIELD + "/oneOf"))
                .removeIf(choice -> choice.path("const").asString("").equals(VALUE));
        return offered;
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_other_defendant} */
    void require(CaseFile file, JsonNode form) {
        if (form.path(FIELD).asString("").equals(VALUE) && !capacity.joint(file)) {
            throw Problems.invalid(
                            "no_other_defendant",
                            "本机关不是共同被告，没有其他共同被告的负责人可以出庭（法释〔2020〕3号第三条）。",
                            "This body is not sued beside another defendant.")
                    .at("/form/" + FIELD, "本案没有其他共同被告", "there is no other defendant");
        }
    }
}
