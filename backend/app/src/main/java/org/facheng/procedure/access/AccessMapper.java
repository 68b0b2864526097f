package org.facheng.procedure.access;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AccessMapper {

    @Insert(
            """
      INSERT INTO pr_access_request (id, case_id, party_id, asked_by, asked_at)
      VALUES (#{id}, #{caseId}, #{partyId}, #{askedBy}, #{askedAt})""")
    void ask(AccessRequest request);

    @Select(
            """
      SELECT id, case_id, party_id, asked_by, asked_at, decided_at FROM pr_access_request
      WHERE case_id = #{caseId} ORDER BY asked_at, id""")
    List<AccessRequest> requests(String caseId);

    @Update(
            """
      UPDATE pr_access_request SET decided_at = #{at}
      WHERE case_id = #{caseId} AND party_id = #{partyId} AND decided_at IS NULL""")
    void settle(@Param("caseId") String caseId, @Param("partyId") String partyId, @Param("at") Instant at);

    @Update("UPDATE pr_access_request SET party_id = #{to} WHERE case_id = #{caseId} AND party_id = #{from}")
    void moveRequests(@Param("caseId") String caseId, @Param("from") String from, @Param("to") String to);

    @Update("UPDATE pr_access_decision SET party_id = #{to} WHERE case_id = #{caseId} AND party_id = #{from}")
    void moveDecisions(@Param("caseId") String caseId, @Param("from") String from, @Param("to") String to);

    @Insert(
            """
      INSERT INTO pr_access_decision (case_id, party_id, item, open, ground, reason, decided_by, decided_at)
      VALUES (#{caseId}, #{partyId}, #{item}, #{open}, #{ground}, #{reason}, #{decidedBy}, #{decidedAt})
      ON DUPLICATE KEY UPDATE open = #{open}, ground = #{ground}, reason = #{reason}, decided_by = #{decidedBy},
        decided_at = #{decidedAt}""")
    void decide(AccessDecision decision);

    @Select(
            """
      SELECT case_id, party_id, item, open, ground, reason, decided_by, decided_at FROM pr_access_decision
      WHERE case_id = #{caseId} ORDER BY decided_at, item""")
    List<AccessDecision> decisions(String caseId);
}
