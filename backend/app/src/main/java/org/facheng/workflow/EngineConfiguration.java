package org.facheng.workflow;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.facheng.procedure.ProcedureSteps;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine, configured by hand: our data source and transaction manager, our schema (Flyway owns it), a closed vocabulary for
 * expressions, nothing switched on that is not used.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** Five years: closed cases are read from our own tables, the engine's history only serves the diagram. */
    private static final String HISTORY_TIME_TO_LIVE = "P1825D";

    private static final class Engine extends SpringProcessEngineConfiguration {

        @Override
        protected void initDeployers() {
            initCacheFactory();
            deploymentCache = new RememberedModels(cacheFactory, cacheCapacity);
            super.initDeployers();
            deploymentCache.setDeployers(deployers);
        }
    }

    @Bean
    JobExecutor jobExecutor(@Lazy DueTimers due) {
        var executor = new CaseJobExecutor(due);
        executor.setCorePoolSize(2);
        executor.setMaxPoolSize(4);
        // It drains its queue at stop: a short queue is a quick stop.
        executor.setQueueSize(8);
        executor.setMaxJobsPerAcquisition(8);
        executor.setWaitTimeInMillis(2_000);
        executor.setMaxWait(20_000);
        return executor;
    }

    @Bean
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            JobExecutor jobExecutor,
            ApplicationContext context,
            List<BpmnParseListener> parseListeners,
            @Lazy ProcedureSteps steps,
            @Value("classpath*:bpmn/**/*.bpmn") Resource[] models) {
        var engine = new Engine();
        engine.setProcessEngineName("default");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setTransactionsExternallyManaged(true);
        engine.setDatabaseType("mysql");
        engine.setDatabaseSchemaUpdate("false");
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine.setHistoryEventProducer(new RememberedModels.History());
        engine.setCustomSessionFactories(List.of(new RememberedJobDefinitions.Factory()));
        engine.setHistoryTimeToLive(HISTORY_TIME_TO_LIVE);
        engine.setEnforceHistoryTimeToLive(true);
        engine.setDefaultNumberOfRetries(3);
        engine.setFailedJobCommandFactory(FailedTimer::new);
        engine.setCustomJobHandlers(CaseFirst.handlers(steps));
        engine.setJobExecutor(jobExecutor);
        engine.setJobExecutorActivate(false);
        engine.setJobExecutorDeploymentAware(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
        engine.setAuthorizationEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setHistoryCleanupEnabled(false);
        var words = new Vocabulary(context);
        engine.setBeans(words);
        engine.setExpressionManager(new GuardedExpressionManager(context, words));
        engine.setCustomPostBPMNParseListeners(parseListeners);
        engine.setDeploymentName("facheng");
        engine.setDeploymentResources(Stream.of(models).map(ModelResource::new).toArray(Resource[]::new));
        return engine;
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }
}
