package org.facheng.procedure.alike;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface LikenessMapper {

    /** @param weight how much it says that two matters have it in common */
    record Key(String key, int weight) {}

    @Insert(
            """
      <script>INSERT INTO pr_likeness (likeness_key, case_id, weight) VALUES
      <foreach collection="keys" item="k" separator=",">(#{k.key}, #{caseId}, #{k.weight})</foreach></script>""")
    void add(@Param("caseId") String caseId, @Param("keys") Collection<Key> keys);

    /** What has most in common first. */
    @Select(
            """
      <script>SELECT case_id FROM pr_likeness WHERE likeness_key IN
      <foreach collection="keys" item="k" open="(" separator="," close=")">#{k.key}</foreach>
      GROUP BY case_id ORDER BY SUM(weight) DESC, case_id LIMIT #{limit}</script>""")
    List<String> sharing(@Param("keys") Collection<Key> keys, @Param("limit") int limit);

    @Insert(
            """
      INSERT INTO pr_likeness_secret (id, secret) VALUES (1, #{secret}) ON DUPLICATE KEY UPDATE id = 1""")
    void offerSecret(String secret);

    @Select("SELECT secret FROM pr_likeness_secret WHERE id = 1")
    String secret();
}
