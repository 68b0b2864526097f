package org.facheng.identity.internal.session;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AttemptMapper {

    @Insert("insert into id_login_attempt (bucket, at) values (#{bucket}, #{at})")
    void insert(@Param("bucket") String bucket, @Param("at") Instant at);

    @Select(
            """
      select at from id_login_attempt
      where bucket = #{bucket} and at > #{from} and at <= #{to} order by at limit #{limit}""")
    List<Instant> oldest(
            @Param("bucket") String bucket,
            @Param("from") Instant from,
            @Param("to") Instant to,
            @Param("limit") int limit);

    @Delete("delete from id_login_attempt where bucket = #{bucket} and at = #{at} limit 1")
    void takeBack(@Param("bucket") String bucket, @Param("at") Instant at);

    @Delete("delete from id_login_attempt where bucket = #{bucket}")
    void forget(String bucket);

    @Delete("delete from id_login_attempt where at < #{before}")
    void forgetBefore(Instant before);
}
