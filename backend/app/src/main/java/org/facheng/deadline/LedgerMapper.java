package org.facheng.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Lang;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.facheng.platform.Rows;

@Mapper
interface LedgerMapper {

    @Lang(Rows.class)
    @Insert(
            """
      INSERT INTO dl_fact (id, case_id, position, fact, fact_on, party_id, proof, consequence_of, recorded_at, period_length,
        period_unit, stop)
      VALUES [[(#{id}, #{caseId}, #{position}, #{fact}, #{factOn}, #{partyId}, #{proof}, #{consequenceOf}, #{recordedAt},
        #{periodLength}, #{periodUnit}, #{stop})]]""")
    void insertFacts(@Param(Rows.PARAMETER) List<Fact> facts);

    /** Each with the day that holds by now. */
    List<Fact> facts(String caseId);

    @Lang(Rows.class)
    @Select(
            """
      SELECT DISTINCT f.case_id FROM dl_fact f LEFT JOIN dl_correction a ON a.stop = f.stop AND a.decision = 'approved'
      WHERE f.fact = #{fact} AND a.id IS NULL AND f.case_id IN ([[#{}]]) AND COALESCE((
        SELECT CASE WHEN c.on_day IS NULL THEN 0 ELSE 1 END FROM dl_correction c
        WHERE c.case_id = f.case_id AND c.fact_position = f.position AND c.decision = 'approved'
        ORDER BY c.decided_at DESC, c.id DESC LIMIT 1), 1) = 1""")
    Set<String> casesWith(@Param("fact") String fact, @Param(Rows.PARAMETER) List<String> caseIds);

    List<Fact> factsOfCases(@Param("caseIds") Collection<String> caseIds);

    @Insert(
            """
      INSERT INTO dl_event (id, clock_id, case_id, position, kind, from_on, to_on, amount, unit, ground, reason, basis,
        approved_by, recorded_at, stop)
      VALUES (#{id}, #{clockId}, #{caseId}, #{position}, #{kind}, #{fromOn}, #{toOn}, #{amount}, #{unit}, #{ground}, #{reason},
        #{basis}, #{approvedBy}, #{recordedAt}, #{stop})""")
    void insertEvent(LedgerEvent event);

    List<LedgerEvent> events(String caseId);

    /** A clock and a ground on which days of it, or of the one whose expiry started it, did not count. */
    record Moved(String clockId, String ground) {}

    List<Moved> moved(@Param("clockIds") List<String> clockIds);

    /** A clock that starts now, the day from which it is in warning, and the stops of its case that hold for it. */
    record NewClock(Deadline deadline, LocalDate warnOn, List<LedgerEvent> stops) {}

    @Lang(Rows.class)
    @Insert(
            """
      INSERT INTO dl_clock (id, case_id, rule, short_key, party_id, start_fact, start_position, started_on, state, due, raw_end, due_exclusive,
        status, met_on, late, warn_on, edition, fixed_length, fixed_unit)
      VALUES [[(#{deadline.id}, #{deadline.caseId}, #{deadline.rule}, #{deadline.key}, #{deadline.partyId}, #{deadline.startFact},
        #{deadline.startPosition}, #{deadline.startedOn}, #{deadline.state}, #{deadline.due}, #{deadline.rawEnd}, #{deadline.dueExclusive},
        #{deadline.status}, #{deadline.metOn}, #{deadline.late}, #{warnOn}, #{deadline.edition}, #{deadline.fixedLength},
        #{deadline.fixedUnit})]]""")
    void insertClocks(@Param(Rows.PARAMETER) List<NewClock> clocks);

    @Update(
            """
      UPDATE dl_clock SET started_on = #{d.startedOn}, state = #{d.state}, due = #{d.due}, raw_end = #{d.rawEnd}, due_exclusive = #{d.dueExclusive},
        status = #{d.status}, met_on = #{d.metOn}, late = #{d.late}, warned_at = CASE WHEN #{warnOn} > #{today} THEN NULL ELSE warned_at END, warn_again = #{warnAgain}, warn_on = #{warnOn}, edition = #{d.edition}, fixed_length = #{d.fixedLength}, fixed_unit = #{d.fixedUnit}, version = version + 1
      WHERE id = #{d.id}""")
    void updateClock(
            @Param("d") Deadline deadline,
            @Param("warnOn") LocalDate warnOn,
            @Param("warnAgain") LocalDate warnAgain,
            @Param("today") LocalDate today);

    List<Deadline> ofCase(String caseId);

    List<Deadline> ofCases(@Param("caseIds") Collection<String> caseIds);

    List<Deadline> byIds(@Param("ids") Collection<String> ids);

    Optional<Deadline> byId(String id);

    /** How many facts the law has drawn from the expiry of this limit of the case. */
    @Select("SELECT COUNT(*) FROM dl_fact WHERE case_id = #{caseId} AND consequence_of = #{key}")
    int consequences(@Param("caseId") String caseId, @Param("key") String key);

    /** Running clocks whose last day, or whose unrecorded warning point, has passed; oldest first. */
    List<Deadline> passed(
            @Param("today") LocalDate today,
            @Param("caseId") String caseId,
            @Param("except") Collection<String> except,
            @Param("limit") int limit);

    /**
     * Records a warning, if none of this point is recorded.
     *
     * @param again the next warning point, or null
     * @return 1 if it was, else 0
     */
    @Update(
            """
      UPDATE dl_clock SET warned_at = #{at}, warn_again = #{again}
      WHERE id = #{id} AND (warned_at IS NULL OR warn_again <= #{today})""")
    int warned(
            @Param("id") String id,
            @Param("at") Instant at,
            @Param("again") LocalDate again,
            @Param("today") LocalDate today);
}
