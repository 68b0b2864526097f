package org.facheng.notice.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface MailMapper {

    /** A mail to be sent; {@code tries} counts those begun. */
    record Mail(String id, String address, String subject, String body, int tries) {}

    /** A mail that was given up. */
    record Dead(String id, String address, String subject, int tries, String lastError, Instant madeAt) {}

    /** How many wait and how many were given up. */
    record Counts(int waiting, int dead) {}

    @Insert(
            """
      insert into nt_mail (id, notice_id, address, subject, body, state, tries, next_try_at, made_at)
      values (#{id}, #{noticeId}, #{address}, #{subject}, #{body}, 'waiting', 0, #{now}, #{now})""")
    void insert(
            @Param("id") String id,
            @Param("noticeId") String noticeId,
            @Param("address") String address,
            @Param("subject") String subject,
            @Param("body") String body,
            @Param("now") Instant now);

    /** What waits no longer. Nothing waits beyond the horizon: what does was put off before the clock was set back. */
    @Select(
            """
      select id, address, subject, body, tries from nt_mail
      where state = 'waiting' and (next_try_at <= #{now} or next_try_at > #{horizon})
      order by next_try_at limit #{limit}""")
    List<Mail> due(@Param("now") Instant now, @Param("horizon") Instant horizon, @Param("limit") int limit);

    /** Counts a try and puts the next one off; 0 where another process was quicker. */
    @Update(
            """
      update nt_mail set tries = tries + 1, next_try_at = #{until}
      where id = #{id} and state = 'waiting' and tries = #{tries}""")
    int claim(@Param("id") String id, @Param("tries") int tries, @Param("until") Instant until);

    @Update("update nt_mail set state = 'sent', sent_at = #{now}, last_error = null where id = #{id}")
    void sent(@Param("id") String id, @Param("now") Instant now);

    @Update("update nt_mail set state = #{state}, next_try_at = #{next}, last_error = #{error} where id = #{id}")
    void failed(
            @Param("id") String id,
            @Param("state") String state,
            @Param("next") Instant next,
            @Param("error") String error);

    @Select(
            """
      select id, address, subject, tries, last_error, made_at from nt_mail where state = 'dead'
      order by next_try_at desc limit #{limit}""")
    List<Dead> dead(int limit);

    @Select(
            """
      select coalesce(sum(state = 'waiting'), 0) as waiting, coalesce(sum(state = 'dead'), 0) as dead from nt_mail
      where state in ('waiting', 'dead')""")
    Counts counts();

    @Update("update nt_mail set state = 'waiting', tries = 0, next_try_at = #{now} where id = #{id} and state = 'dead'")
    int revive(@Param("id") String id, @Param("now") Instant now);
}
