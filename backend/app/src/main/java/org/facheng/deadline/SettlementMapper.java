package org.facheng.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What became of the limits recorded as run out that would not have under a notice. */
@Mapper
interface SettlementMapper {

    record Unsettled(String noticeId, String clockId, LocalDate dueBefore, LocalDate dueAfter) {}

    @Select(
            """
      SELECT notice_id, clock_id, due_before, due_after FROM dl_notice_move
      WHERE case_id = #{caseId} AND kind = 'missed' AND settled_at IS NULL ORDER BY due_before, notice_id, clock_id""")
    List<Unsettled> open(String caseId);

    @Update(
            """
      UPDATE dl_notice_move SET settled_way = #{s.way}, settled_reason = #{s.reason}, settled_by = #{s.by}, settled_at = #{s.at}
      WHERE notice_id = #{noticeId} AND clock_id = #{clockId} AND settled_at IS NULL""")
    void settle(
            @Param("noticeId") String noticeId,
            @Param("clockId") String clockId,
            @Param("s") WrongedLimits.Settlement settlement);

    record Settled(String clockId, String way, String reason, String by, Instant at) {}

    /** Those of a notice that are settled. */
    @Select(
            """
      SELECT clock_id, settled_way AS way, settled_reason AS reason, settled_by AS `by`, settled_at AS `at` FROM dl_notice_move
      WHERE notice_id = #{noticeId} AND settled_at IS NOT NULL""")
    List<Settled> settled(String noticeId);
}
