package org.facheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.facheng.audit.JournalVerification.Result;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever can write to every table is still found out. A context of its own: it breaks the journal on purpose. */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "test.register=journal")
class JournalVerificationTest {

    private static final String A = "aaaaaaaa-0000-4000-8000-000000000000";
    private static final String B = "bbbbbbbb-0000-4000-8000-000000000000";

    @Autowired
    Journal journal;

    @Autowired
    Sealing sealing;

    @Autowired
    DataSource database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Value("${facheng.data}")
    Path data;

    private Path seals;

    @BeforeEach
    void two_chains_of_three_entries() throws IOException {
        seals = data.resolve("seals/seals.jsonl");
        jdbc.execute("drop trigger if exists au_entry_no_update");
        jdbc.execute("drop trigger if exists au_entry_no_delete");
        jdbc.execute("truncate table au_entry");
        jdbc.execute("truncate table au_head");
        jdbc.execute("update au_sealing set last_no = 0");
        Files.deleteIfExists(seals);
        for (int i = 1; i <= 3; i++) {
            append(A);
            append(B);
        }
    }

    @Test
    void an_untouched_journal_is_in_order() throws IOException {
        sealing.seal();
        append(A);
        sealing.seal();
        sealing.seal();

        assertThat(Files.readAllLines(seals)).hasSize(2);
        Result result = verify();
        assertThat(result.ok()).isTrue();
        assertThat(result.entries()).isEqualTo(7);
        assertThat(result.head())
                .isEqualTo(SealFile.parse(Files.readAllLines(seals).get(1)).hash());
        assertThat(result.firstBroken()).isNull();
    }

    @Test
    void a_changed_entry_is_found() {
        jdbc.update("update au_entry set text = '改过' where chain = ? and chain_seq = 2", A);
        assertBroken(A, 2, "记录内容已被改动");
    }

    @Test
    void a_changed_instant_is_found() {
        jdbc.update("update au_entry set at = at - interval 1 microsecond where chain = ? and chain_seq = 2", A);
        assertBroken(A, 2, "记录内容已被改动");
    }

    @Test
    void an_inserted_entry_is_found() {
        jdbc.update("update au_entry set chain_seq = 4 where chain = ? and chain_seq = 3", A);
        copyEntry(A, 2, 3);
        assertBroken(A, 3, "不衔接");
    }

    @Test
    void an_entry_added_behind_the_head_is_found() {
        EntryRow forged = EntryRow.after(
                new Head(A, 3, headHash(A)), act(A), journal.entries(A).get(2).at(), "{}");
        insert(forged);
        assertBroken(A, 4, "未经登记");
    }

    @Test
    void exchanged_entries_are_found() {
        jdbc.update("update au_entry set chain_seq = 9 where chain = ? and chain_seq = 2", A);
        jdbc.update("update au_entry set chain_seq = 2 where chain = ? and chain_seq = 3", A);
        jdbc.update("update au_entry set chain_seq = 3 where chain = ? and chain_seq = 9", A);
        assertBroken(A, 2, "不衔接");
    }

    @Test
    void a_removed_entry_is_found() {
        jdbc.update("delete from au_entry where chain = ? and chain_seq = 2", A);
        assertBroken(A, 2, "缺少");
    }

    @Test
    void a_removed_first_entry_is_found() {
        jdbc.update("delete from au_entry where chain = ? and chain_seq = 1", B);
        assertBroken(B, 1, "缺少");
    }

    @Test
    void a_tail_cut_before_any_seal_is_found_by_the_head() {
        jdbc.update("delete from au_entry where chain = ? and chain_seq = 3", B);
        assertBroken(B, 3, "链尾的记录已被删除");
    }

    @Test
    void a_chain_removed_but_for_its_head_is_found() {
        jdbc.update("delete from au_entry where chain = ?", A);
        assertBroken(A, 1, "整条");
    }

    @Test
    void a_tail_cut_with_its_head_set_back_is_found_by_the_seal() {
        sealing.seal();
        jdbc.update("delete from au_entry where chain = ? and chain_seq = 3", B);
        jdbc.update(
                "update au_head set last_seq = 2, hash = (select hash from au_entry where chain = ? and chain_seq = 2) where chain = ?",
                B,
                B);
        assertBroken(B, 3, "第1次封存过的记录已被删除");
    }

    @Test
    void a_sealed_chain_removed_without_trace_is_found_by_the_seal() {
        sealing.seal();
        jdbc.update("delete from au_entry where chain = ?", A);
        jdbc.update("delete from au_head where chain = ?", A);
        assertBroken(A, 3, "第1次封存过的记录已被删除");
    }

    @Test
    void a_chain_recomputed_from_a_change_on_is_found_by_the_seal() {
        sealing.seal();
        EntryRow last = EntryRow.after(
                new Head(B, 2, hashOf(B, 2)),
                Act.of(B, Actor.SYSTEM, "test.act", "改写"),
                journal.entries(B).get(2).at(),
                "{}");
        jdbc.update("delete from au_entry where chain = ? and chain_seq = 3", B);
        insert(last);
        jdbc.update("update au_head set hash = ? where chain = ?", last.hash(), B);
        assertBroken(B, 3, "与第1次封存时不一致");
    }

    @Test
    void an_edited_seal_is_found() throws IOException {
        sealing.seal();
        Files.writeString(seals, Files.readString(seals).replace("\"seq\":3", "\"seq\":2"));
        assertBroken(JournalVerification.SEALS, 1, "封存内容已被改动");
    }

    @Test
    void a_seal_made_unreadable_is_found() throws IOException {
        sealing.seal();
        Files.writeString(seals, "{}\n");
        assertBroken(JournalVerification.SEALS, 1, "无法读取");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "{\"no\":1,\"at\":null}", "{\"no\":1,\"heads\":[null]}", "\"", ""})
    void so_is_one_that_is_other_json_or_none(String line) throws IOException {
        sealing.seal();
        Files.writeString(seals, line + "\n");
        assertBroken(JournalVerification.SEALS, 1, "无法读取");
    }

    @Test
    void so_is_one_without_its_heads_or_with_an_empty_one() throws IOException {
        sealing.seal();
        var whole = Files.readString(seals);
        for (var heads : List.of("null", "[null]", "[{}]")) {
            Files.writeString(seals, whole.replaceFirst("\"heads\":\\[.*]", "\"heads\":" + heads));
            assertBroken(JournalVerification.SEALS, 1, "无法读取");
        }
    }

    @Test
    void a_byte_that_is_no_text_breaks_its_seal_and_no_other() throws IOException {
        sealing.seal();
        append(A);
        sealing.seal();
        byte[] damaged = Files.readAllBytes(seals);
        damaged[10] = (byte) 0xff;
        Files.write(seals, damaged);
        assertBroken(JournalVerification.SEALS, 1, "无法读取");
    }

    @Test
    void a_removed_seal_is_found() throws IOException {
        sealing.seal();
        append(A);
        sealing.seal();
        Files.writeString(seals, Files.readAllLines(seals).get(1) + "\n");
        assertBroken(JournalVerification.SEALS, 1, "缺少封存");
    }

    @Test
    void a_seal_file_cut_at_its_end_is_found_also_after_further_seals() throws IOException {
        sealing.seal();
        append(A);
        sealing.seal();
        Files.writeString(seals, Files.readAllLines(seals).get(0) + "\n");
        assertBroken(JournalVerification.SEALS, 2, "末尾的封存已被删除");

        append(A);
        sealing.seal();
        assertBroken(JournalVerification.SEALS, 2, "缺少封存");
    }

    private void assertBroken(String chain, int seq, String why) {
        Result result = verify();
        assertThat(result.ok()).isFalse();
        assertThat(result.firstBroken().chain()).isEqualTo(chain);
        assertThat(result.firstBroken().seq()).isEqualTo(seq);
        assertThat(result.firstBroken().why()).contains(why);
    }

    private Result verify() {
        return new JournalVerification(database, data).verify();
    }

    private void append(String chain) {
        transaction.executeWithoutResult(status -> journal.append(act(chain)));
    }

    private static Act act(String chain) {
        return Act.of(chain, Actor.SYSTEM, "test.act", "办理");
    }

    private String headHash(String chain) {
        return jdbc.queryForObject("select hash from au_head where chain = ?", String.class, chain);
    }

    private String hashOf(String chain, int seq) {
        return jdbc.queryForObject(
                "select hash from au_entry where chain = ? and chain_seq = ?", String.class, chain, seq);
    }

    private void copyEntry(String chain, int from, int to) {
        jdbc.update(
                """
        insert into au_entry (chain, chain_seq, at, actor, actor_role, action, text, basis, details, prev_hash, hash)
        select chain, ?, at, actor, actor_role, action, text, basis, details, prev_hash, hash
        from au_entry where chain = ? and chain_seq = ?""",
                to,
                chain,
                from);
    }

    private void insert(EntryRow e) {
        copyEntry(e.chain(), 1, e.chainSeq());
        jdbc.update(
                "update au_entry set at = ?, actor = ?, actor_role = ?, action = ?, text = ?, details = ?, prev_hash = ?,"
                        + " hash = ? where chain = ? and chain_seq = ?",
                java.time.LocalDateTime.ofInstant(e.at(), java.time.ZoneOffset.ofHours(8)),
                e.actor(),
                e.actorRole(),
                e.action(),
                e.text(),
                e.details(),
                e.prevHash(),
                e.hash(),
                e.chain(),
                e.chainSeq());
    }
}
