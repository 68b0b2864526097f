package org.facheng.procedure.petition;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Petitions of before an upgrade that nobody has looked at yet for whom they report. */
@Mapper
interface SecrecyDueMapper {

    @Select("SELECT case_id FROM pr_secrecy_due ORDER BY case_id")
    List<String> all();

    @Delete("DELETE FROM pr_secrecy_due WHERE case_id = #{caseId}")
    void done(String caseId);
}
