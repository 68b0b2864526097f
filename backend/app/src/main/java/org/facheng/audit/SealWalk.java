package org.facheng.audit;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.facheng.audit.Seal.SealedHead;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.JacksonException;

/** Reads all seals and looks up every entry they sealed. */
final class SealWalk {

    private static final int LOOK_UP_AT_ONCE = 200;

    private final JdbcTemplate jdbc;
    private final SealFile file;
    private final Findings findings;
    private int no;
    private String hash = HashChain.GENESIS;

    SealWalk(DataSource database, SealFile file, Findings findings) {
        this.jdbc = new JdbcTemplate(database);
        this.file = file;
        this.findings = findings;
    }

    /** Returns the hash of the last seal. */
    String walk() {
        // Asked before the file is read: the file is always written first.
        int atLeast = jdbc.queryForObject("select last_no from au_sealing where id = 1", Integer.class);
        file.forEachLine(this::visit);
        if (no < atLeast) {
            findings.report(JournalVerification.SEALS, no + 1, "封存文件末尾的封存已被删除。");
        }
        return hash;
    }

    private void visit(String line) {
        Seal seal;
        try {
            seal = SealFile.parse(line);
        } catch (JacksonException e) {
            findings.report(JournalVerification.SEALS, no + 1, "封存文件的这一行无法读取。");
            return;
        }
        check(seal);
        checkHeads(seal);
        no = seal.no();
        hash = seal.hash();
    }

    private void check(Seal seal) {
        if (seal.no() != no + 1) {
            findings.report(JournalVerification.SEALS, no + 1, "此处缺少封存。");
        } else if (!seal.prev().equals(hash)) {
            findings.report(JournalVerification.SEALS, seal.no(), "与前一次封存不衔接。");
        } else if (!seal.intact()) {
            findings.report(JournalVerification.SEALS, seal.no(), "封存内容已被改动。");
        }
    }

    private void checkHeads(Seal seal) {
        List<SealedHead> heads = seal.heads();
        for (int from = 0; from < heads.size(); from += LOOK_UP_AT_ONCE) {
            checkStored(seal, heads.subList(from, Math.min(from + LOOK_UP_AT_ONCE, heads.size())));
        }
    }

    private void checkStored(Seal seal, List<SealedHead> heads) {
        Map<String, String> stored = stored(heads);
        for (SealedHead head : heads) {
            String found = stored.get(key(head.chain(), head.seq()));
            if (found == null) {
                findings.report(head.chain(), head.seq(), "第" + seal.no() + "次封存过的记录已被删除。");
            } else if (!found.equals(head.hash())) {
                findings.report(head.chain(), head.seq(), "与第" + seal.no() + "次封存时不一致：记录或者之前的记录已被改动。");
            }
        }
    }

    /** The hashes of the entries by chain and number. Alternatives, not a list of pairs: both servers use the key then. */
    private Map<String, String> stored(List<SealedHead> heads) {
        String entries = String.join(" or ", Collections.nCopies(heads.size(), "(chain = ? and chain_seq = ?)"));
        Object[] keys = heads.stream()
                .flatMap(head -> List.<Object>of(head.chain(), head.seq()).stream())
                .toArray();
        Map<String, String> hashes = new HashMap<>();
        jdbc.query(
                "select chain, chain_seq, hash from au_entry where " + entries,
                row -> {
                    hashes.put(key(row.getString("chain"), row.getInt("chain_seq")), row.getString("hash"));
                },
                keys);
        return hashes;
    }

    private static String key(String chain, int seq) {
        return chain + '#' + seq;
    }
}
