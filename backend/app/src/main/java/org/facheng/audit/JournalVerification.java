package org.facheng.audit;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Proves that the journal is as it was written: recomputes every hash, follows every chain to its end and compares it
 * with every seal ever made. Only reads, in bounded memory, and needs nothing but the database and the data folder, so it
 * works beside a running server and without one.
 */
public final class JournalVerification {

    /**
     * The finding.
     *
     * @param entries how many entries were read
     * @param head hash of the last seal, 64 zeros before the first: keep it elsewhere to prove later that nothing was lost
     * @param ok whether all is well
     * @param firstBroken the first difference, null if all is well
     */
    public record Result(long entries, @Nullable String head, boolean ok, @Nullable Broken firstBroken) {}

    /**
     * A difference.
     *
     * @param chain the case id, {@code system}, or {@link #SEALS}
     * @param seq number of the entry in its chain, or of the seal
     * @param why what is wrong, one Chinese sentence
     */
    public record Broken(String chain, int seq, String why) {}

    /** Stands for the chain of the seals. */
    public static final String SEALS = "seals";

    private final DataSource database;
    private final Path data;

    /** @param data the product's data folder */
    public JournalVerification(DataSource database, Path data) {
        this.database = database;
        this.data = data;
    }

    /** Reads the whole journal; minutes for millions of entries. */
    public Result verify() {
        Findings findings = new Findings();
        long entries = new EntryWalk(database, findings).walk();
        String head = new SealWalk(database, new SealFile(data), findings).walk();
        return new Result(entries, head, findings.none(), findings.first());
    }
}
