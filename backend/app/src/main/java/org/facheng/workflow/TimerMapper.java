package org.facheng.workflow;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The engine's own tables, where its interface is dear: it moves one timer in three commands, and before every act asks for what is due in a
 * case in two queries of its most general form.
 */
@Mapper
interface TimerMapper {

    /** A timer that waits, and the place in the models that made it. */
    record WaitingTimer(String jobId, String caseId, String definitionId, String process, String activity) {}

    List<WaitingTimer> waiting(@Param("caseIds") Collection<String> caseIds);

    /** Asked before and after a case is locked: never from what this transaction read before. */
    boolean due(@Param("caseId") String caseId, @Param("now") Date now);

    /**
     * In one statement, so that a timer never runs on an old date in between. Whoever has read a timer before finds it changed and leaves
     * it.
     */
    void moveJobs(@Param("ids") Collection<String> jobIds, @Param("due") Date due);

    void moveTasks(@Param("ids") Collection<String> taskIds, @Param("due") Date due);

    void moveTaskHistory(@Param("ids") Collection<String> taskIds, @Param("due") Date due);
}
