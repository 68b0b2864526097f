package org.facheng.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.CacheFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/**
 * The models, each read from the database once. A deployment never changes, a call activity of ours calls a model of its own deployment,
 * and nothing here suspends a model; the engine by itself asks the database at every start and at every call.
 */
final class RememberedModels extends DeploymentCache {

    private record Called(String deploymentId, String key) {}

    private final Map<Called, String> definitionIds = new ConcurrentHashMap<>();

    RememberedModels(CacheFactory caches, int capacity) {
        super(caches, capacity);
    }

    @Override
    public ProcessDefinitionEntity findDeployedProcessDefinitionById(String id) {
        var known = findProcessDefinitionFromCache(id);
        return known == null ? super.findDeployedProcessDefinitionById(id) : known;
    }

    @Override
    public ProcessDefinitionEntity findDeployedProcessDefinitionByDeploymentAndKey(String deploymentId, String key) {
        var called = new Called(deploymentId, key);
        var id = definitionIds.get(called);
        if (id != null) {
            return findDeployedProcessDefinitionById(id);
        }
        var found = super.findDeployedProcessDefinitionByDeploymentAndKey(deploymentId, key);
        definitionIds.put(called, found.getId());
        return found;
    }

    /** Writes history with the model that is remembered, where the engine would read it again in every transaction. */
    static final class History extends CacheAwareHistoryEventProducer {

        @Override
        protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
            return Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
        }
    }
}
