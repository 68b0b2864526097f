package org.facheng.recheck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.facheng.identity.CaseSight;

@Mapper
interface RecheckMapper {

    /** Names of locks are those of the whole server and have 64 characters. */
    String LOCK = "SHA2(CONCAT(DATABASE(), '.recount'), 224)";

    /** Of all servers on this database one has it; it belongs to the connection and goes with it, whatever happens to the server. */
    @Select("SELECT GET_LOCK(" + LOCK + ", 0)")
    @Options(flushCache = FlushCachePolicy.TRUE)
    boolean lock();

    @Select("SELECT RELEASE_LOCK(" + LOCK + ")")
    @Options(flushCache = FlushCachePolicy.TRUE)
    Boolean unlock();

    @Insert(
            """
      INSERT INTO rc_run (id, asked_by, started_at, finished_at, cases, clocks, timers, items, differences)
      VALUES (#{id}, #{askedBy}, #{startedAt}, #{finishedAt}, #{cases}, #{clocks}, #{timers}, #{items}, #{differences})""")
    void insertRun(RecountRun run);

    @Select(
            """
      SELECT id, asked_by, started_at, finished_at, cases, clocks, timers, items, differences FROM rc_run
      ORDER BY finished_at DESC, id LIMIT 1""")
    Optional<RecountRun> lastRun();

    /** A new incident; or, where it is known, what is found now. One that was gone and is back keeps the day it was first seen. */
    @Insert(
            """
      <script>
      INSERT INTO rc_incident (id, case_id, case_no, unit_id, subject, what, name, expected, found, first_seen_at, last_seen_at, run_id)
      VALUES <foreach collection="incidents" item="i" separator=",">
        (#{i.id}, #{i.caseId}, #{i.caseNo}, #{i.unitId}, #{i.subject}, #{i.what}, #{i.name}, #{i.expected}, #{i.found},
        #{i.firstSeenAt}, #{i.lastSeenAt}, #{runId})
      </foreach>
      ON DUPLICATE KEY UPDATE case_no = VALUES(case_no), unit_id = VALUES(unit_id), name = VALUES(name), expected = VALUES(expected),
        found = VALUES(found), last_seen_at = VALUES(last_seen_at), run_id = VALUES(run_id), gone_at = NULL
      </script>""")
    void seen(@Param("incidents") List<Incident> incidents, @Param("runId") String runId);

    /** What neither this run saw nor one that began after it. */
    @Update(
            """
      UPDATE rc_incident SET gone_at = #{at}
      WHERE gone_at IS NULL AND run_id != #{runId} AND last_seen_at <= #{startedAt}""")
    void gone(@Param("runId") String runId, @Param("startedAt") Instant startedAt, @Param("at") Instant at);

    /** Those still there first, the latest first; of what the reader sees, and of no unit where {@code all}. */
    @Select(
            """
      <script>
      SELECT id, case_id, case_no, unit_id, subject, what, name, expected, found, first_seen_at, last_seen_at, gone_at
      FROM rc_incident
      WHERE (<if test="all">unit_id IS NULL OR</if>
        unit_id IN <foreach collection="sight.units" item="unit" open="(" separator="," close=")">#{unit}</foreach>)
        <if test="!sight.hidden.isEmpty()">
        AND (case_id IS NULL OR case_id NOT IN
        <foreach collection="sight.hidden" item="id" open="(" separator="," close=")">#{id}</foreach>)
        </if>
      ORDER BY gone_at IS NOT NULL, first_seen_at DESC, id LIMIT #{limit}
      </script>""")
    List<Incident> incidents(@Param("sight") CaseSight sight, @Param("all") boolean all, @Param("limit") int limit);
}
