package org.facheng.deadline;

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

@Mapper
interface LedgerMapper {

    @Insert(
            """
      <script>
      INSERT INTO dl_fact (id, case_id, position, fact, fact_on, party_id, proof, consequence_of, recorded_at) VALUES
      <foreach collection="facts" item="f" separator=",">
        (#{f.id}, #{f.caseId}, #{f.position}, #{f.fact}, #{f.factOn}, #{f.partyId}, #{f.proof}, #{f.consequenceOf}, #{f.recordedAt})
      </foreach>
      </script>""")
    void insertFacts(@Param("facts") List<Fact> facts);

    @Select(
            """
      SELECT f.id, f.case_id, f.position, f.fact, COALESCE(c.on_day, f.fact_on) AS fact_on, f.party_id, f.proof, f.consequence_of,
        f.recorded_at, f.fact_on AS stated_on, c.decided_at AS corrected_at, c.reason AS corrected_why
      FROM dl_fact f LEFT JOIN dl_correction c ON c.id = (
        SELECT k.id FROM dl_correction k
        WHERE k.case_id = f.case_id AND k.fact_position = f.position AND k.decision = 'approved'
        ORDER BY k.decided_at DESC, k.id DESC LIMIT 1)
      WHERE f.case_id = #{caseId} ORDER BY f.position""")
    List<Fact> facts(String caseId);

    @Insert(
            """
      INSERT INTO dl_event (id, clock_id, case_id, position, kind, from_on, to_on, amount, unit, ground, reason, basis,
        approved_by, recorded_at)
      VALUES (#{id}, #{clockId}, #{caseId}, #{position}, #{kind}, #{fromOn}, #{toOn}, #{amount}, #{unit}, #{ground}, #{reason},
        #{basis}, #{approvedBy}, #{recordedAt})""")
    void insertEvent(LedgerEvent event);

    @Select(
            """
      SELECT id, clock_id, case_id, position, kind, from_on, to_on, amount, unit, ground, reason, basis, approved_by, recorded_at
      FROM dl_event WHERE case_id = #{caseId} ORDER BY clock_id, position""")
    List<LedgerEvent> events(String caseId);

    /** A clock that starts now, and the day from which it is in warning. */
    record NewClock(Deadline deadline, LocalDate warnOn) {}

    void insertClocks(@Param("clocks") List<NewClock> clocks);

    @Update(
            """
      UPDATE dl_clock SET started_on = #{d.startedOn}, state = #{d.state}, due = #{d.due}, raw_end = #{d.rawEnd}, due_exclusive = #{d.dueExclusive},
        status = #{d.status}, met_on = #{d.metOn}, late = #{d.late}, warn_on = #{warnOn}, edition = #{d.edition}, version = version + 1
      WHERE id = #{d.id}""")
    void updateClock(@Param("d") Deadline deadline, @Param("warnOn") LocalDate warnOn);

    List<Deadline> ofCase(String caseId);

    List<Deadline> ofCases(@Param("caseIds") Collection<String> caseIds);

    List<Deadline> byIds(@Param("ids") Collection<String> ids);

    Optional<Deadline> byId(String id);

    /** Cases with facts or clocks, in the order of their ids. */
    @Select(
            """
      (SELECT DISTINCT case_id FROM dl_fact WHERE case_id > #{after} ORDER BY case_id LIMIT #{limit}) UNION
      (SELECT DISTINCT case_id FROM dl_clock WHERE case_id > #{after} ORDER BY case_id LIMIT #{limit})
      ORDER BY case_id LIMIT #{limit}""")
    List<String> casesAfter(@Param("after") String after, @Param("limit") int limit);

    /** The day from which a clock is in warning, or null. */
    record Warning(String id, LocalDate warnOn) {}

    @Select("SELECT id, warn_on FROM dl_clock WHERE case_id = #{caseId}")
    List<Warning> warnings(String caseId);

    /** Running clocks whose last day, or whose unrecorded warning point, has passed; oldest first. */
    List<Deadline> passed(@Param("today") LocalDate today, @Param("caseId") String caseId, @Param("limit") int limit);

    @Update("UPDATE dl_clock SET warned_at = #{at} WHERE id = #{id} AND warned_at IS NULL")
    int warned(@Param("id") String id, @Param("at") Instant at);
}
