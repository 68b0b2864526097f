package org.facheng.inbox;

import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface TaskDraftMapper {

    @Select("SELECT body FROM ib_draft WHERE item_id = #{item} AND author_id = #{author}")
    Optional<String> find(@Param("item") String itemId, @Param("author") String authorId);

    @Insert(
            """
      INSERT INTO ib_draft (item_id, author_id, body) VALUES (#{item}, #{author}, #{body})
      ON DUPLICATE KEY UPDATE body = #{body}""")
    void put(@Param("item") String itemId, @Param("author") String authorId, @Param("body") String body);

    @Delete("DELETE d FROM ib_draft d JOIN ib_item i ON i.id = d.item_id WHERE i.task_ref = #{taskRef}")
    void deleteOf(String taskRef);
}
