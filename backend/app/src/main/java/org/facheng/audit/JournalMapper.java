package org.facheng.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Lang;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.facheng.platform.Rows;

@Mapper
interface JournalMapper {

    @Select("select chain, last_seq, hash from au_head where chain = #{chain} for update")
    Head lockHead(String chain);

    @Select(
            """
      <script>
      select chain, last_seq, hash from au_head
      where chain in <foreach collection="chains" item="chain" open="(" separator="," close=")">#{chain}</foreach>
      order by chain for update
      </script>""")
    List<Head> lockHeads(@Param("chains") Collection<String> chains);

    /** Of two who begin a chain at once, the second waits for the first and then finds the row. */
    @Insert(
            """
      insert into au_head (chain, last_seq, hash, sealed_seq, unsealed) values (#{chain}, 0, #{hash}, 0, 0)
      on duplicate key update chain = au_head.chain""")
    void beginChain(@Param("chain") String chain, @Param("hash") String hash);

    @Insert(
            """
      insert into au_head (chain, last_seq, hash, sealed_seq, unsealed) values (#{chain}, #{lastSeq}, #{hash}, 0, 1)""")
    void insertHead(Head head);

    @Update("update au_head set last_seq = #{lastSeq}, hash = #{hash}, unsealed = 1 where chain = #{chain}")
    void advance(Head head);

    default void advance(List<Head> heads) {
        if (heads.size() == 1) {
            advance(heads.get(0));
        } else if (!heads.isEmpty()) {
            advanceAll(heads);
        }
    }

    /** Heads that are there, all at once. */
    @Insert(
            """
      <script>
      insert into au_head (chain, last_seq, hash, sealed_seq, unsealed) values
      <foreach collection="heads" item="h" separator=",">(#{h.chain}, #{h.lastSeq}, #{h.hash}, 0, 1)</foreach>
      on duplicate key update last_seq = values(last_seq), hash = values(hash), unsealed = 1
      </script>""")
    void advanceAll(@Param("heads") Collection<Head> heads);

    @Lang(Rows.class)
    @Insert(
            """
      insert into au_entry
        (chain, chain_seq, at, actor, actor_role, action, text, basis, details, prev_hash, hash)
      values [[(#{chain}, #{chainSeq}, #{at}, #{actor}, #{actorRole}, #{action}, #{text}, #{basis}, #{details}, #{prevHash}, #{hash})]]""")
    void insert(@Param(Rows.PARAMETER) List<EntryRow> entries);

    @Select(
            """
      select chain, chain_seq, at, actor, actor_role, action, text, basis, details, prev_hash, hash
      from au_entry where chain = #{chain} order by chain_seq""")
    List<EntryRow> entries(String chain);

    /** From the end backwards: what came before is not read. */
    @Select(
            """
      select at from au_entry where chain = #{chain} and not (actor = #{actor.id} and actor_role = #{actor.role})
      order by chain_seq desc limit 1""")
    Optional<Instant> lastNotBy(@Param("chain") String chain, @Param("actor") Actor actor);
}
