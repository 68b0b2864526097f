package org.facheng.audit;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.facheng.audit.Seal.SealedHead;

@Mapper
interface SealMapper {

    /** The number of the last seal whose heads are marked; whoever has this row seals, others wait. */
    @Select("select last_no from au_sealing where id = 1 for update")
    int lockSealing();

    @Update("update au_sealing set last_no = #{no} where id = 1")
    void sealed(int no);

    /** A chain that somebody is appending to is left for the next seal: sealing never waits for an act. */
    @Select(
            """
      select chain, last_seq as seq, hash from au_head where unsealed = 1
      order by chain limit #{limit} for update skip locked""")
    List<SealedHead> lockUnsealed(int limit);

    @Update(
            """
      <script>update au_head set sealed_seq = last_seq, unsealed = 0 where chain in
      <foreach collection="heads" item="head" open="(" separator="," close=")">#{head.chain}</foreach></script>""")
    void markSealed(@Param("heads") List<SealedHead> heads);
}
