package org.facheng.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads all entries chain by chain in one statement, which sees one state of the database even while others write. Uses
 * plain JDBC and not the mappers the journal is written with: a second pair of eyes.
 */
final class EntryWalk {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final JdbcTemplate jdbc;
    private final Findings findings;
    private long entries;
    private Head previous = new Head("", 0, HashChain.GENESIS);
    private Head expectedEnd = previous;

    EntryWalk(DataSource database, Findings findings) {
        this.jdbc = new JdbcTemplate(database);
        // Connector/J's sign for reading row by row instead of holding all.
        this.jdbc.setFetchSize(Integer.MIN_VALUE);
        this.findings = findings;
    }

    /** Returns how many entries there are. */
    long walk() {
        jdbc.query(
                """
        select e.chain, e.chain_seq, e.at, e.actor, e.actor_role, e.action, e.text, e.basis, e.details, e.prev_hash,
          e.hash, h.last_seq as head_seq, h.hash as head_hash
        from au_entry e left join au_head h on h.chain = e.chain order by e.chain, e.chain_seq""",
                this::visit);
        checkEnd();
        jdbc.query(
                """
        select h.chain from au_head h
        where h.last_seq > 0 and not exists (select 1 from au_entry e where e.chain = h.chain)""",
                (ResultSet row) -> findings.report(row.getString("chain"), 1, "整条留痕链已被删除。"));
        return entries;
    }

    private void visit(ResultSet row) throws SQLException {
        EntryRow entry = entry(row);
        entries++;
        if (!entry.chain().equals(previous.chain())) {
            checkEnd();
            previous = new Head(entry.chain(), 0, HashChain.GENESIS);
            expectedEnd = new Head(entry.chain(), row.getInt("head_seq"), row.getString("head_hash"));
        }
        check(entry);
        previous = new Head(entry.chain(), entry.chainSeq(), entry.hash());
    }

    private void check(EntryRow entry) {
        if (entry.chainSeq() != previous.lastSeq() + 1) {
            findings.report(entry.chain(), previous.lastSeq() + 1, "此处缺少留痕记录。");
        } else if (!entry.prevHash().equals(previous.hash())) {
            findings.report(entry.chain(), entry.chainSeq(), "与前一条记录不衔接：记录被插入、调换或者前一条被改写。");
        } else if (!entry.computeHash().equals(entry.hash())) {
            findings.report(entry.chain(), entry.chainSeq(), "记录内容已被改动。");
        }
    }

    private void checkEnd() {
        if (previous.lastSeq() < expectedEnd.lastSeq()) {
            findings.report(previous.chain(), previous.lastSeq() + 1, "链尾的记录已被删除。");
        } else if (previous.lastSeq() > expectedEnd.lastSeq()) {
            findings.report(previous.chain(), expectedEnd.lastSeq() + 1, "链尾有未经登记的记录。");
        } else if (!previous.hash().equals(expectedEnd.hash())) {
            findings.report(previous.chain(), previous.lastSeq(), "链尾记录与登记的不一致。");
        }
    }

    private static EntryRow entry(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getString("chain"),
                row.getInt("chain_seq"),
                row.getObject("at", LocalDateTime.class).toInstant(CHINA),
                row.getString("actor"),
                row.getString("actor_role"),
                row.getString("action"),
                row.getString("text"),
                row.getString("basis"),
                row.getString("details"),
                row.getString("prev_hash"),
                row.getString("hash"));
    }
}
