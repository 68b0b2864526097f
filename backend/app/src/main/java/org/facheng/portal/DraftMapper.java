package org.facheng.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DraftMapper {

    /** @param body JSON as typed, unchecked */
    record Draft(String id, String body, int version, Instant updatedAt) {}

    @Select("SELECT id, body, version, updated_at FROM pt_draft WHERE owner_id = #{owner} ORDER BY updated_at DESC")
    List<Draft> of(String owner);

    @Select("SELECT id, body, version, updated_at FROM pt_draft WHERE owner_id = #{owner} AND id = #{id} FOR UPDATE")
    Optional<Draft> find(@Param("owner") String owner, @Param("id") String id);

    @Insert(
            "INSERT INTO pt_draft (id, owner_id, body, version, updated_at) VALUES (#{id}, #{owner}, #{body}, 1, #{at})")
    void insert(
            @Param("owner") String owner, @Param("id") String id, @Param("body") String body, @Param("at") Instant at);

    @Update(
            """
      UPDATE pt_draft SET body = #{body}, version = version + 1, updated_at = #{at} WHERE owner_id = #{owner} AND id = #{id}""")
    void update(
            @Param("owner") String owner, @Param("id") String id, @Param("body") String body, @Param("at") Instant at);

    @Select(
            """
      SELECT EXISTS (SELECT 1 FROM pt_draft WHERE owner_id = #{owner} AND body LIKE CONCAT('%"', #{text}, '"%'))""")
    boolean mentions(@Param("owner") String owner, @Param("text") String text);

    @Delete("DELETE FROM pt_draft WHERE owner_id = #{owner} AND id = #{id}")
    void delete(@Param("owner") String owner, @Param("id") String id);
}
