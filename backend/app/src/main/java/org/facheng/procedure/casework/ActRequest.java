package org.facheng.procedure.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody sends to act at a case; what is left out is empty. */
public record ActRequest(@Nullable JsonNode form, @Nullable List<String> uploadIds) {

    public ActRequest {
        form = form == null ? JsonMapper.shared().createObjectNode() : form;
        uploadIds = uploadIds == null ? List.of() : uploadIds;
    }
}
