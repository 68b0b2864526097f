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
      INSERT INTO dl_fact (id, case_id, position, fact, fact_on, party_id, proof, consequence_of, recorded_at, period_length,
        period_unit, stop) VALUES
      <foreach collection="facts" item="f" separator=",">
        (#{f.id}, #{f.caseId}, #{f.position}, #{f.fact}, #{f.factOn}, #{f.partyId}, #{f.proof}, #{f.consequenceOf}, #{f.recordedAt},
        #{f.periodLength}, #{f.periodUnit}, #{f.stop})
      </foreach>
      </script>""")
    void insertFacts(@Param("facts") List<Fact> facts);

    /** Each with the day that holds by now. */
    List<Fact> facts(String caseId);

    List<Fact> factsOfCases(@Param("caseIds") Collection<String> caseIds);

    @Insert(
            """
      INSERT INTO dl_event (id, clock_id, case_id, position, kind, from_on, to_on, amount, unit, ground, reason, basis,
        approved_by, recorded_at, stop)
      VALUES (#{id}, #{clockId}, #{caseId}, #{position}, #{kind}, #{fromOn}, #{toOn}, #{amount}, #{unit}, #{ground}, #{reason},
        #{basis}, #{approvedBy}, #{recordedAt}, #{stop})""")
    void insertEvent(LedgerEvent event);

    List<LedgerEvent> events(String caseId);

    /** A clock that starts now, the day from which it is in warning, and the stops of its case that hold for it. */
    record NewClock(Deadline deadline, LocalDate warnOn, List<LedgerEvent> stops) {}

    void insertClocks(@Param("clocks") List<NewClock> clocks);

    @Update(
            """
      UPDATE dl_clock SET started_on = #{d.startedOn}, state = #{d.state}, due = #{d.due}, raw_end = #{d.rawEnd}, due_exclusive = #{d.dueExclusive},
        status = #{d.status}, met_on = #{d.metOn}, late = #{d.late}, warned_at = CASE WHEN #{warnOn} > #{today} THEN NULL ELSE warned_at END, warn_again = #{warnAgain}, warn_on = #{warnOn}, edition = #{d.edition}, version = version + 1
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
