package org.facheng.identity.internal.password;

import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface HandedCodeMapper {

    record Stored(String codeHash, Instant madeAt) {}

    @Insert(
            """
      insert into id_one_time_code (user_id, code_hash, made_at) values (#{userId}, #{hash}, #{now})
      on duplicate key update code_hash = #{hash}, made_at = #{now}""")
    void store(@Param("userId") String userId, @Param("hash") String hash, @Param("now") Instant now);

    @Select("select code_hash, made_at from id_one_time_code where user_id = #{userId}")
    Stored find(String userId);

    @Delete("delete from id_one_time_code where user_id = #{userId}")
    void remove(String userId);
}
