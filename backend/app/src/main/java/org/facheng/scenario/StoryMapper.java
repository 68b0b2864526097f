package org.facheng.scenario;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Which stories of the demonstration are still to be played: what a start was cut off in, the next one goes on with. */
@Mapper
interface StoryMapper {

    @Insert(
            """
      <script>INSERT INTO sc_story (procedure_key, seed) VALUES
      <foreach collection="seeds" item="seed" separator=",">(#{procedure}, #{seed})</foreach></script>""")
    void plan(@Param("procedure") String procedure, @Param("seeds") Collection<String> seeds);

    /** Cut off before the first matter was filed: planned anew. */
    @Delete("DELETE FROM sc_story WHERE procedure_key = #{procedure}")
    void forget(String procedure);

    @Select("SELECT seed FROM sc_story WHERE procedure_key = #{procedure} AND done_at IS NULL")
    List<String> open(String procedure);

    @Update("UPDATE sc_story SET done_at = #{at} WHERE procedure_key = #{procedure} AND seed = #{seed}")
    void done(@Param("procedure") String procedure, @Param("seed") String seed, @Param("at") Instant at);
}
