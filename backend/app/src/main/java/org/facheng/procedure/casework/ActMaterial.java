package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.platform.Problems;
import org.facheng.procedure.definition.ActionDefinition;
import tools.jackson.databind.JsonNode;

/** What the materials are that come with an act. */
final class ActMaterial {

    private ActMaterial() {}

    static String kind(ActionDefinition action, JsonNode form, List<String> uploadIds) {
        if (!action.addsMaterial()) {
            return action.material() == null ? action.key() : action.material();
        }
        if (uploadIds.isEmpty()) {
            throw Problems.invalid("material_missing", "请先上传材料，再提交。", "Upload the material first.")
                    .at("/uploadIds", "请上传材料", "required");
        }
        return form.path("kind").asString();
    }
}
