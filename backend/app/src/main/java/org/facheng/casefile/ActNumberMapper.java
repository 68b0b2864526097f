package org.facheng.casefile;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ActNumberMapper {

    @Insert(
            """
      <script>INSERT INTO cf_act_number (case_id, number) VALUES
      <foreach collection="numbers" item="number" separator=",">(#{caseId}, #{number})</foreach></script>""")
    void add(@Param("caseId") String caseId, @Param("numbers") Collection<String> numbers);

    @Select(
            """
      <script>SELECT n.case_id, n.number FROM cf_act_number n JOIN cf_case c ON c.id = n.case_id WHERE n.number IN
      <foreach collection="numbers" item="number" open="(" separator="," close=")">#{number}</foreach>
      ORDER BY c.received_on DESC, c.id LIMIT #{limit}</script>""")
    List<ActNumbers.Found> with(@Param("numbers") Collection<String> numbers, @Param("limit") int limit);
}
