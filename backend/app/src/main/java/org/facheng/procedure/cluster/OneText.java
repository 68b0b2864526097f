package org.facheng.procedure.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.TaskAct;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form of each petition of a cluster starts with the text last written in another; the claims stay those of its own petitioner. */
@Configuration(proxyBeanMethods = false)
class OneText {

    private record Written(String form, String task, List<String> fields, Clusters clusters, AnswerMapper answers)
            implements TaskAct {

        @Override
        public JsonNode offer(CaseFile file, JsonNode declared) {
            return latest(file).map(answer -> filled(declared, answer)).orElse(declared);
        }

        private Optional<Answer> latest(CaseFile file) {
            return clusters.of(file).stream()
                    .flatMap(other -> answers.ofCase(other.id()).stream())
                    .filter(answer ->
                            answer.key().equals(task) && fields.stream().anyMatch(typed(answer)::hasNonNull))
                    .max(Comparator.comparing(Answer::at));
        }

        private static JsonNode typed(Answer answer) {
            return JsonMapper.shared().readTree(answer.form());
        }

        private JsonNode filled(JsonNode declared, Answer answer) {
            var form = (ObjectNode) declared.deepCopy();
            var text = typed(answer);
            fields.stream().filter(text::hasNonNull).forEach(field -> ((ObjectNode)
                            form.path("properties").path(field))
                    .set("default", text.get(field)));
            return form.put(
                    "description",
                    "合并答复：正文取自同一批信访事项最近拟写的一件，可以按本件的诉求修改。"
                            + form.path("description").asString(""));
        }
    }

    @Bean
    TaskAct oneOpinion(Clusters clusters, AnswerMapper answers) {
        return new Written(
                "draft-opinion",
                "userTask_draftOpinion",
                List.of("facts", "opinion", "bases", "executor"),
                clusters,
                answers);
    }

    @Bean
    TaskAct oneAnswer(Clusters clusters, AnswerMapper answers) {
        return new Written("prepare-answer", "userTask_prepareAnswer", List.of("work", "reply"), clusters, answers);
    }
}
