package org.facheng.procedure.filing;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is registered at the counter.
 *
 * @param relatedTo case number of the application this one was made from, or null
 */
record Registration(
        String procedure,
        String channel,
        LocalDate receivedOn,
        String receivedBy,
        JsonNode form,
        List<String> uploadIds,
        String relatedTo) {

    /** The counter states channel and day beside the form; the rules read one matter. */
    JsonNode matter() {
        var matter = form == null ? JsonNodeFactory.instance.objectNode() : (ObjectNode) form.deepCopy();
        matter.put("procedure", procedure);
        matter.put("channel", channel);
        matter.put("receivedOn", receivedOn == null ? null : receivedOn.toString());
        return matter;
    }
}
