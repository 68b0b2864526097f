package org.facheng.bench.workflow;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.facheng.bench.TemporaryProduct;

/**
 * An engine by itself on the product's database, at the product's history level: no clocks, no journal, no inbox, no HTTP. It starts a
 * model of one human task with a candidate group and a timer on it, or the product's own.
 */
public final class BareEngine implements AutoCloseable {

    static final String PROCESS = "bench";
    static final String GROUP = "bench-group";

    private final ProcessEngine engine;
    private final ProductModels productModels;
    private final AtomicLong started = new AtomicLong();

    private BareEngine(ProcessEngine engine) {
        this.engine = engine;
        this.productModels = ProductModels.deploy(engine);
    }

    public static BareEngine beside(TemporaryProduct product) {
        var productEngine = (ProcessEngineConfigurationImpl)
                product.bean(ProcessEngine.class).getProcessEngineConfiguration();
        var engine = configuration(product.bean(DataSource.class), productEngine.getHistory())
                .buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .name(PROCESS)
                .addModelInstance("bench.bpmn", model())
                .deploy();
        return new BareEngine(engine);
    }

    private static ProcessEngineConfiguration configuration(DataSource database, String history) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setDatabaseType("mysql");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setHistory(history);
        configuration.setHistoryTimeToLive("P1825D");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setHistoryCleanupEnabled(false);
        configuration.setBeans(ProductModels.words());
        return configuration;
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLiveString("P1825D")
                .startEvent()
                .userTask("task")
                .camundaCandidateGroups(GROUP)
                .endEvent()
                .moveToActivity("task")
                .boundaryEvent("due")
                .timerWithDuration("P30D")
                .endEvent()
                .done();
    }

    /** Starts one process with five short variables. */
    public String start() {
        long number = started.incrementAndGet();
        Map<String, Object> variables = Map.of(
                "procedure",
                "reconsideration",
                "channel",
                "portal",
                "stage",
                "admissibility",
                "number",
                number,
                "open",
                true);
        return engine.getRuntimeService()
                .startProcessInstanceByKey(PROCESS, UUID.randomUUID().toString(), variables)
                .getId();
    }

    /** Starts the main model of the product. */
    public void startProductModel() {
        productModels.start();
    }

    public EnginePages pages() {
        return new EnginePages(engine.getTaskService());
    }

    @Override
    public void close() {
        engine.close();
    }
}
