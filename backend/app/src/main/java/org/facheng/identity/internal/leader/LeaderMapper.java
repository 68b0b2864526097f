package org.facheng.identity.internal.leader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.facheng.identity.Leader;

@Mapper
interface LeaderMapper {

    record Row(String id, String bodyId, String name, String post, Leader.Standing standing) {}

    record AbsenceRow(String id, LocalDate fromDay, LocalDate toDay, String reason) {}

    String LEADER = "select id, body_id, name, post, standing from id_leader ";

    @Select(
            LEADER
                    + "where body_id = #{bodyId} and active = 1 order by field(standing, 'PRINCIPAL', 'DEPUTY', 'IN_CHARGE'), created_at, name")
    List<Row> ofBody(String bodyId);

    @Select(LEADER + "where id = #{id} and active = 1 for update")
    Optional<Row> lock(String id);

    @Select("select unit_id from id_leader_charge where leader_id = #{id}")
    List<String> charges(String id);

    @Select(
            "select id, from_day, to_day, reason from id_leader_absence where leader_id = #{id} order by from_day, to_day, id")
    List<AbsenceRow> absences(String id);

    @Insert(
            """
      insert into id_leader (id, body_id, name, post, standing, active, demo, created_at)
      values (#{l.id}, #{l.bodyId}, #{l.name}, #{l.post}, #{l.standing}, 1, #{demo}, #{now})""")
    void insert(@Param("l") Row leader, @Param("demo") boolean demo, @Param("now") Instant now);

    @Update("update id_leader set name = #{l.name}, post = #{l.post}, standing = #{l.standing} where id = #{l.id}")
    void update(@Param("l") Row leader);

    @Update("update id_leader set active = 0 where id = #{id}")
    void close(String id);

    @Delete("delete from id_leader_charge where leader_id = #{id}")
    void clearCharges(String id);

    @Insert(
            """
      <script>insert into id_leader_charge (leader_id, unit_id) values
      <foreach collection="units" item="unit" separator=",">(#{id}, #{unit})</foreach></script>""")
    void charge(@Param("id") String id, @Param("units") Collection<String> unitIds);

    @Insert(
            """
      insert into id_leader_absence (id, leader_id, from_day, to_day, reason)
      values (#{a.id}, #{leaderId}, #{a.fromDay}, #{a.toDay}, #{a.reason})""")
    void insertAbsence(@Param("leaderId") String leaderId, @Param("a") AbsenceRow absence);

    @Delete("delete from id_leader_absence where id = #{id} and leader_id = #{leaderId}")
    int deleteAbsence(@Param("leaderId") String leaderId, @Param("id") String id);

    @Select("select exists (select 1 from id_leader where demo = 1)")
    boolean anyDemo();

    @Update("update id_leader set active = 0 where demo = 1")
    void closeDemo();
}
