package org.facheng.identity.internal.setup;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SetupMapper {

    @Insert("insert into id_setup (id, code_hash) values (1, #{hash}) on duplicate key update code_hash = #{hash}")
    void store(String hash);

    @Select("select code_hash from id_setup where id = 1 for update")
    String lock();

    @Delete("delete from id_setup where id = 1")
    void remove();
}
