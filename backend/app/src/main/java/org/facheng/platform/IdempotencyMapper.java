package org.facheng.platform;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface IdempotencyMapper {

    /**
     * Makes the row or, if it is there, locks it for this transaction; waits while another transaction works on it. "On
     * duplicate key" takes the exclusive lock at once: two waiters can't block each other.
     */
    @Insert(
            """
      insert into pf_idempotency (owner, idempotency_key, body_hash, created_at)
      values (#{owner}, #{key}, #{bodyHash}, #{now}) on duplicate key update owner = owner""")
    void claim(
            @Param("owner") String owner,
            @Param("key") String key,
            @Param("bodyHash") String bodyHash,
            @Param("now") Instant now);

    @Select("select body_hash, answer from pf_idempotency where owner = #{owner} and idempotency_key = #{key}")
    IdempotentAnswer find(@Param("owner") String owner, @Param("key") String key);

    @Update("update pf_idempotency set answer = #{answer} where owner = #{owner} and idempotency_key = #{key}")
    void keep(@Param("owner") String owner, @Param("key") String key, @Param("answer") String answer);
}
