package org.facheng.procedure.draft;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface FormDraftMapper {

    record Row(String body, int version, Instant updatedAt) {}

    @Select("SELECT body, version, updated_at FROM pr_draft WHERE owner_id = #{owner} AND draft_key = #{key}")
    Optional<Row> find(@Param("owner") String owner, @Param("key") String key);

    @Select(
            "SELECT body, version, updated_at FROM pr_draft WHERE owner_id = #{owner} AND draft_key = #{key} FOR UPDATE")
    Optional<Row> lock(@Param("owner") String owner, @Param("key") String key);

    @Insert(
            """
      INSERT INTO pr_draft (owner_id, draft_key, body, version, updated_at) VALUES (#{owner}, #{key}, #{body}, 1, #{at})""")
    void insert(
            @Param("owner") String owner,
            @Param("key") String key,
            @Param("body") String body,
            @Param("at") Instant at);

    @Update(
            """
      UPDATE pr_draft SET body = #{body}, version = version + 1, updated_at = #{at} WHERE owner_id = #{owner} AND draft_key = #{key}""")
    void update(
            @Param("owner") String owner,
            @Param("key") String key,
            @Param("body") String body,
            @Param("at") Instant at);

    @Insert(
            """
      INSERT INTO pr_draft (owner_id, draft_key, body, version, updated_at) VALUES (#{owner}, #{key}, #{body}, 1, #{at})
      ON DUPLICATE KEY UPDATE body = #{body}, version = version + 1, updated_at = #{at}""")
    void put(
            @Param("owner") String owner,
            @Param("key") String key,
            @Param("body") String body,
            @Param("at") Instant at);

    @Delete("DELETE FROM pr_draft WHERE owner_id = #{owner} AND draft_key = #{key}")
    void delete(@Param("owner") String owner, @Param("key") String key);
}
