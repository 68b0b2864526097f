package org.facheng.procedure.hearing;

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
interface HearingMapper {

    /** The columns of {@link HearingRow}. */
    String HEARING =
            """
      SELECT id, case_id, unit_id, stage, court, held_on, appointed_on, summoned_on, held_at, place, online, called, notified_on, attendees, state, appearance, leader_id,
        leader_name, leader_post, leader_came, sequence, changed_at FROM pr_hearing
      """;

    @Insert(
            """
      INSERT INTO pr_hearing (id, case_id, unit_id, stage, court, held_on, appointed_on, summoned_on, held_at, place, online, called, notified_on, attendees, state,
        appearance, leader_id, leader_name, leader_post, leader_came, sequence, changed_at)
      VALUES (#{h.id}, #{h.caseId}, #{h.unitId}, #{h.stage}, #{h.court}, #{h.heldOn}, #{h.appointedOn}, #{h.summonedOn}, #{h.heldAt}, #{h.place}, #{h.online}, #{h.called},
        #{h.notifiedOn}, #{h.attendees}, #{h.state}, #{h.appearance}, #{h.leaderId}, #{h.leaderName}, #{h.leaderPost}, #{h.leaderCame},
        #{h.sequence}, #{h.changedAt})""")
    void insert(@Param("h") HearingRow hearing);

    @Update(
            """
      UPDATE pr_hearing SET held_on = #{h.heldOn}, state = #{h.state}, appearance = #{h.appearance}, leader_id = #{h.leaderId},
        leader_name = #{h.leaderName}, leader_post = #{h.leaderPost}, leader_came = #{h.leaderCame}, sequence = #{h.sequence},
        changed_at = #{h.changedAt}
      WHERE id = #{h.id}""")
    void update(@Param("h") HearingRow hearing);

    @Update(
            """
      UPDATE pr_hearing SET called = 1, notified_on = #{notifiedOn}, sequence = sequence + 1, changed_at = #{now} WHERE id = #{id}""")
    void call(@Param("id") String id, @Param("notifiedOn") LocalDate notifiedOn, @Param("now") Instant now);

    @Select(HEARING + "WHERE id = #{id}")
    Optional<HearingRow> byId(String id);

    @Select(HEARING + "WHERE case_id = #{caseId} ORDER BY held_on, held_at, id")
    List<HearingRow> ofCase(String caseId);

    @Select(HEARING + "WHERE case_id = #{caseId} AND state = 'SET' ORDER BY held_on DESC LIMIT 1")
    Optional<HearingRow> ahead(String caseId);

    @Select(
            "<script>" + HEARING
                    + """
      WHERE held_on BETWEEN #{q.from} AND #{q.to}
      AND unit_id IN <foreach collection="units" item="unit" open="(" separator="," close=")">#{unit}</foreach>
      <if test="q.state != null">AND state = #{q.state}</if>
      <if test="after != null">
        AND held_on &gt;= #{after.on} AND (held_on &gt; #{after.on}
          OR COALESCE(held_at, '') &gt; #{after.at} OR COALESCE(held_at, '') = #{after.at} AND id &gt; #{after.id})
      </if>
      ORDER BY held_on, held_at, id LIMIT #{limit}</script>""")
    List<HearingRow> between(
            @Param("q") HearingQuery query,
            @Param("units") Collection<String> units,
            @Param("after") HearingQuery.Position after,
            @Param("limit") int limit);

    /** Where leaders of this body have to appear on a day; a hearing that doesn't take place binds nobody. */
    @Select(
            HEARING
                    + "WHERE held_on = #{on} AND leader_id = #{leaderId} AND state IN ('SET', 'HELD', 'UNRECORDED') ORDER BY held_at")
    List<HearingRow> bindingOn(@Param("leaderId") String leaderId, @Param("on") LocalDate on);
}
