package org.facheng.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.facheng.identity.CaseSight;

@Mapper
interface ItemMapper {

    /** How many open tasks a person has. */
    record Load(String userId, int openTasks) {}

    @Insert(
            """
      INSERT INTO ib_item (id, task_ref, case_id, case_no, case_title, procedure_key, task_key, stage, body_id, role, group_key,
        assignee_id, reason, party_id, document_key, limit_key, clock_id, due, due_sort, opened_at)
      VALUES (#{i.id}, #{i.taskRef}, #{i.caseId}, #{i.caseNo}, #{i.caseTitle}, #{i.procedure}, #{i.taskKey}, #{i.stage}, #{i.bodyId},
        #{i.role}, #{group}, #{i.assigneeId}, #{i.reason}, #{i.partyId}, #{i.document}, #{i.limitKey}, #{i.clockId}, #{i.due},
        COALESCE(#{i.due}, '9999-12-31'), #{i.openedAt})""")
    void insert(@Param("i") Item item, @Param("group") String groupKey);

    List<Item> page(@Param("q") InboxQuery query, @Param("after") PageEnd after, @Param("limit") int limit);

    int count(@Param("q") InboxQuery query);

    Optional<Item> byId(String id);

    Optional<Item> lock(String id);

    List<Item> openOfCase(String caseId);

    List<Item> waiting(@Param("keys") Collection<String> keys, @Param("bodies") Collection<String> bodyIds);

    Optional<Item> lastDone(@Param("caseId") String caseId, @Param("taskKey") String taskKey);

    @Select("SELECT task_ref FROM ib_item WHERE case_id = #{caseId} AND open = 1 AND limit_key = #{limit}")
    List<String> openWithLimit(@Param("caseId") String caseId, @Param("limit") String limit);

    List<Load> loads(@Param("userIds") Collection<String> userIds);

    @Update(
            """
      UPDATE ib_item SET assignee_id = #{userId}, reason = #{reason}, held_at = NULL, held_until = NULL, held_reason = NULL,
        version = version + 1
      WHERE id = #{id} AND open = 1""")
    void assign(@Param("id") String id, @Param("userId") String userId, @Param("reason") String reason);

    /** Sets it aside, or with {@code at} null takes it up again. */
    @Update(
            """
      UPDATE ib_item SET held_at = #{at}, held_until = #{until}, held_reason = #{reason}, version = version + 1
      WHERE id = #{id} AND open = 1""")
    void hold(
            @Param("id") String id,
            @Param("at") Instant at,
            @Param("until") LocalDate until,
            @Param("reason") String reason);

    /** What is typed in it went on: whoever saw it before has to look again. */
    @Update("UPDATE ib_item SET version = version + 1 WHERE id = #{id} AND open = 1")
    void touch(String id);

    @Update(
            """
      UPDATE ib_item SET open = 0, done_at = #{at}, done_by = #{userId}, outcome = #{outcome}, version = version + 1
      WHERE id = #{id} AND open = 1""")
    int done(
            @Param("id") String id,
            @Param("userId") String userId,
            @Param("outcome") String outcome,
            @Param("at") Instant at);

    @Update(
            "UPDATE ib_item SET open = 0, done_at = #{at}, version = version + 1 WHERE task_ref = #{taskRef} AND open = 1")
    int overtaken(@Param("taskRef") String taskRef, @Param("at") Instant at);

    @Update(
            """
      UPDATE ib_item SET due = #{due}, due_sort = COALESCE(#{due}, '9999-12-31'), clock_id = #{clockId}
      WHERE case_id = #{caseId} AND open = 1 AND limit_key = #{limit}""")
    int moveDue(
            @Param("caseId") String caseId,
            @Param("limit") String limit,
            @Param("clockId") String clockId,
            @Param("due") LocalDate due);

    @Update(
            """
      UPDATE ib_item SET limit_key = #{limit}, clock_id = #{clockId}, due = #{due}, due_sort = COALESCE(#{due}, '9999-12-31')
      WHERE id = #{id}""")
    void waitFor(
            @Param("id") String id,
            @Param("limit") String limit,
            @Param("clockId") String clockId,
            @Param("due") LocalDate due);

    /** An open task and the clock whose end it shows. */
    record Waiting(String id, String taskRef, String clockId) {}

    List<Waiting> waitingFor(@Param("clockIds") Collection<String> clockIds);

    void moveDues(@Param("ids") Collection<String> ids, @Param("due") LocalDate due);

    @Update("UPDATE ib_item SET case_title = #{title} WHERE case_id = #{caseId} AND open = 1")
    void rename(@Param("caseId") String caseId, @Param("title") String title);

    @Update(
            """
      UPDATE ib_item SET party_id = #{now}
      WHERE case_id = #{caseId} AND party_id = #{before} AND document_key IS NOT NULL AND open = 1""")
    void readdress(@Param("caseId") String caseId, @Param("before") String before, @Param("now") String now);

    @Select(
            """
      <script>
      SELECT id, case_id, task_key, document_key, clock_id, due FROM ib_item WHERE open = 1
      AND case_id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
      ORDER BY id
      </script>""")
    List<OpenItems.Due> openOfCases(@Param("ids") Collection<String> caseIds);

    List<OpenItems.Load> loadsOf(
            @Param("sight") CaseSight sight, @Param("today") LocalDate today, @Param("through") LocalDate through);

    @Select("SELECT COUNT(*) FROM ib_item WHERE open = 1")
    long countOpen();
}
