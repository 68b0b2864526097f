package org.facheng.walk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.facheng.audit.JournalVerification;
import org.facheng.bench.TemporaryProduct;
import org.facheng.platform.Command;
import org.facheng.walk.Fault.Kind;

/** What the walks have written, read from the first to the last line: the journal by its own proof, every date by the second clock. */
final class Ledgers {

    private final TemporaryProduct product;

    Ledgers(TemporaryProduct product) {
        this.product = product;
    }

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        var journal = new JournalVerification(product.bean(DataSource.class), Path.of(product.setting("facheng.data")))
                .verify();
        if (!journal.ok()) {
            var broken = journal.firstBroken();
            faults.add(new Fault(
                    Kind.JOURNAL, "case %s, entry %d: %s".formatted(broken.chain(), broken.seq(), broken.why())));
        } else if (verify().run(List.of()) != 0) {
            faults.add(new Fault(Kind.DATES, "verify found the differences above"));
        }
        return faults;
    }

    private Command verify() {
        return product.beans(Command.class)
                .filter(command -> command.name().equals("verify"))
                .findFirst()
                .orElseThrow();
    }
}
