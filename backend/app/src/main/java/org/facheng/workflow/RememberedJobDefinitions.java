package org.facheng.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;

/**
 * What the engine knows of the timers of its models, each read from the database once: like the models they are part of, they never change
 * here. The engine by itself asks for it whenever it makes a timer.
 */
final class RememberedJobDefinitions extends JobDefinitionManager {

    private final Map<String, JobDefinitionEntity> known;

    private RememberedJobDefinitions(Map<String, JobDefinitionEntity> known) {
        this.known = known;
    }

    @Override
    public JobDefinitionEntity findById(String id) {
        return known.computeIfAbsent(id, super::findById);
    }

    /** Gives each command of the engine its own, all with one memory. */
    static final class Factory implements SessionFactory {

        private final Map<String, JobDefinitionEntity> known = new ConcurrentHashMap<>();

        @Override
        public Class<?> getSessionType() {
            return JobDefinitionManager.class;
        }

        @Override
        public Session openSession() {
            return new RememberedJobDefinitions(known);
        }
    }
}
