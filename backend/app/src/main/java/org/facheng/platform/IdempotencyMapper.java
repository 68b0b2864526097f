package org.facheng.platform;

import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface IdempotencyMapper {

    @Insert(
            """
      insert into pf_idempotency (owner, idempotency_key, body_hash, created_at)
      values (#{owner}, #{key}, #{bodyHash}, #{now})""")
    void claim(
            @Param("owner") String owner,
            @Param("key") String key,
            @Param("bodyHash") String bodyHash,
            @Param("now") Instant now);

    @Select(
            """
            select body_hash, answer from pf_idempotency
            where owner = #{owner} and idempotency_key = #{key}""")
    IdempotentAnswer find(@Param("owner") String owner, @Param("key") String key);

    @Delete("delete from pf_idempotency where created_at < #{before} limit #{limit}")
    int forget(@Param("before") Instant before, @Param("limit") int limit);

    @Update(
            """
            update pf_idempotency set answer = #{answer}
            where owner = #{owner} and idempotency_key = #{key}""")
    void keep(@Param("owner") String owner, @Param("key") String key, @Param("answer") String answer);
}
