package org.facheng.procedure.filing;

import java.time.LocalDate;
import java.util.List;
import org.facheng.platform.Problems;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the counter sends: channel, day and receiver beside the form.
 *
 * @param relatedTo case number of the application this one was made from, or null
 */
record Registration(
        String procedure,
        String channel,
        LocalDate receivedOn,
        @Nullable String receivedBy,
        JsonNode form,
        @Nullable List<String> uploadIds,
        @Nullable String relatedTo) {

    Registration {
        uploadIds = uploadIds == null ? List.of() : uploadIds;
    }

    /** How it came in, for the next registration to begin with. */
    JsonNode way() {
        return JsonNodeFactory.instance.objectNode().put("procedure", procedure).put("channel", channel);
    }

    /**
     * One matter, as the rules read it.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code form_missing}
     */
    JsonNode matter() {
        if (!(form instanceof ObjectNode typed)) {
            throw Problems.invalid("form_missing", "没有收到登记内容，请填写后再提交。", "The form is missing.")
                    .at("/form", "请填写登记内容", "required");
        }
        return typed.deepCopy()
                .put("procedure", procedure)
                .put("channel", channel)
                .put("receivedOn", receivedOn == null ? null : receivedOn.toString());
    }
}
