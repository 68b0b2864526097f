package org.facheng.identity.internal.registration;

import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CodeMapper {

    /** The code last sent to an address. */
    record SentCode(String codeHash, Instant sentAt, int tries) {}

    @Insert(
            """
      insert into id_email_code (email, code_hash, sent_at, tries) values (#{email}, #{hash}, #{now}, 0)
      on duplicate key update code_hash = #{hash}, sent_at = #{now}, tries = 0""")
    void store(@Param("email") String email, @Param("hash") String hash, @Param("now") Instant now);

    @Select("select code_hash, sent_at, tries from id_email_code where email = #{email} for update")
    SentCode lock(String email);

    @Update("update id_email_code set tries = tries + 1 where email = #{email}")
    void countTry(String email);

    @Delete("delete from id_email_code where email = #{email}")
    void remove(String email);
}
