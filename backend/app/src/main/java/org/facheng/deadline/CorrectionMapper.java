package org.facheng.deadline;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CorrectionMapper {

    @Insert(
            """
      INSERT INTO dl_correction (id, case_id, fact_position, stop, was_on, on_day, reason, proof, proposed_by, proposed_at)
      VALUES (#{id}, #{caseId}, #{factPosition}, #{stop}, #{wasOn}, #{onDay}, #{reason}, #{proof}, #{proposedBy}, #{proposedAt})""")
    void insert(Correction correction);

    /** In the order they were proposed. */
    @Select(
            """
      SELECT id, case_id, fact_position, stop, was_on, on_day, reason, proof, proposed_by, proposed_at, decision, decided_by, decided_at, remark
      FROM dl_correction WHERE case_id = #{caseId} ORDER BY proposed_at, id""")
    List<Correction> ofCase(String caseId);

    /** Decides it if nobody has; returns 1 then, else 0. */
    @Update(
            """
      UPDATE dl_correction SET decision = #{decision}, decided_by = #{by}, decided_at = #{at}, remark = #{remark}
      WHERE id = #{id} AND decision IS NULL""")
    int decide(
            @Param("id") String id,
            @Param("decision") String decision,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("remark") String remark);
}
