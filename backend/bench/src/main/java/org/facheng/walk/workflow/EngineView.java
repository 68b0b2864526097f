package org.facheng.walk.workflow;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a case stands in the engine, for whoever looks from outside: asked after every move, so one statement of the tables each. */
public final class EngineView {

    /** A timer of a paused clock waits until then: for ever. */
    private static final LocalDateTime NEVER = LocalDateTime.of(9000, 1, 1, 0, 0);

    private final JdbcClient tables;
    private final RepositoryService models;

    public EngineView(DataSource database, ProcessEngine engine) {
        this.tables = JdbcClient.create(database);
        this.models = engine.getRepositoryService();
    }

    /** What failed in the background, one sentence each. */
    public List<String> failures(String caseId) {
        return tables.sql(
                        """
                select coalesce(j.EXCEPTION_MSG_, j.ID_) from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
                where e.BUSINESS_KEY_ = ? and (j.EXCEPTION_MSG_ is not null or j.EXCEPTION_STACK_ID_ is not null)""")
                .param(caseId)
                .query(String.class)
                .list();
    }

    /** Whether the passing of time will bring anything by itself. */
    public boolean timeBrings(String caseId) {
        return tables.sql(
                                """
                select count(*) from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
                where e.BUSINESS_KEY_ = ? and j.SUSPENSION_STATE_ = 1 and j.RETRIES_ > 0 and j.DUEDATE_ < ?""")
                        .params(caseId, NEVER)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Messages the course of the case waits for; what may happen at any time waits beside it and moves nothing on. */
    public Set<String> awaited(String caseId) {
        return tables
                .sql(
                        """
                select s.EVENT_NAME_ as message, s.ACTIVITY_ID_ as element, e.PROC_DEF_ID_ as model
                from ACT_RU_EVENT_SUBSCR s join ACT_RU_EXECUTION e on e.ID_ = s.PROC_INST_ID_
                where e.BUSINESS_KEY_ = ? and s.EVENT_TYPE_ = 'message'""")
                .param(caseId)
                .query(Awaiting.class)
                .list()
                .stream()
                .filter(this::inCourse)
                .map(Awaiting::message)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean inCourse(Awaiting awaiting) {
        return !(models.getBpmnModelInstance(awaiting.model()).getModelElementById(awaiting.element())
                instanceof StartEvent);
    }

    /** How many human tasks the engine has open. */
    public long tasks(String caseId) {
        return tables.sql(
                        """
                select count(*) from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
                where e.BUSINESS_KEY_ = ?""")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    /** Elements at which the case stands, as model/element. */
    public Set<String> standing(String caseId) {
        return new TreeSet<>(tables.sql(
                        """
                select concat(a.PROC_DEF_KEY_, '/', a.ACT_ID_) from ACT_HI_ACTINST a join ACT_RU_EXECUTION e on e.ID_ = a.PROC_INST_ID_
                where e.BUSINESS_KEY_ = ? and a.END_TIME_ is null""")
                .param(caseId)
                .query(String.class)
                .list());
    }

    /** @param model id of its definition */
    private record Awaiting(String message, String element, String model) {}
}
