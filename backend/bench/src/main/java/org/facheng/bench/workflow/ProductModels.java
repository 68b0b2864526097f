package org.facheng.bench.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The product's own models run by the bare engine: the same call activities, tasks and timers, their words without meaning. A tenant of
 * their own keeps them apart from the models the product runs in the same database.
 */
final class ProductModels {

    private static final String PROCESS = "reconsideration";
    private static final String TENANT = "bench";
    private static final Duration SOME_TIME = Duration.ofDays(30);

    private static final List<String> SERVICE_WORDS = List.of(
            "recordFact",
            "recordOutcome",
            "draftDocument",
            "issueDocument",
            "serveDocument",
            "notifyParty",
            "escalate",
            "closeCase");

    private final ProcessEngine engine;

    private ProductModels(ProcessEngine engine) {
        this.engine = engine;
    }

    static ProductModels deploy(ProcessEngine engine) {
        try {
            var deployment = engine.getRepositoryService()
                    .createDeployment()
                    .name("product models")
                    .tenantId(TENANT);
            for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/**/*.bpmn")) {
                try (var content = model.getInputStream()) {
                    deployment.addInputStream(model.getFilename(), content);
                }
            }
            deployment.deploy();
            return new ProductModels(engine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the main model as a filing does, as far as its first task. */
    void start() {
        engine.getRuntimeService()
                .createProcessInstanceByKey(PROCESS)
                .processDefinitionTenantId(TENANT)
                .businessKey(UUID.randomUUID().toString())
                .execute();
    }

    /** The vocabulary of the models, saying nothing. */
    static Map<Object, Object> words() {
        var words = new HashMap<Object, Object>();
        words.put("deadline", new SomeTime());
        SERVICE_WORDS.forEach(word -> words.put(word, (JavaDelegate) execution -> {}));
        return words;
    }

    /** Public, because the engine's expressions ask for that. */
    public static final class SomeTime {
        public Date due(DelegateExecution execution, String limit) {
            return Date.from(Instant.now().plus(SOME_TIME));
        }
    }
}
