package org.facheng.procedure.petition;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.higher.HigherBodies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whoever drafts an opinion sees whom it will send the petitioner to next, and what of that nobody has confirmed (信访工作条例第三十五条、第三十六条). */
@Configuration(proxyBeanMethods = false)
class HigherInForms {

    private record Shown(String form, String what, HigherBodies bodies) implements TaskAct {

        @Override
        public JsonNode offer(CaseFile file, JsonNode declared) {
            var form = (ObjectNode) declared.deepCopy();
            form.put(
                    "description",
                    "%s %s机关（写入意见书）：%s。"
                            .formatted(
                                    form.path("description").asString(""),
                                    what,
                                    bodies.of(file).words()));
            return form;
        }
    }

    @Bean
    TaskAct reviewingBodyShown(HigherBodies bodies) {
        return new Shown("draft-opinion", "复查", bodies);
    }

    @Bean
    TaskAct recheckingBodyShown(HigherBodies bodies) {
        return new Shown("draft-review-opinion", "复核", bodies);
    }
}
