package org.facheng.recheck;

import java.nio.file.Path;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.facheng.audit.JournalVerification;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every entry of the journal and every seal is as it was written. */
@Component
@Order(1)
class JournalCheck implements Check {

    private final JournalVerification verification;

    JournalCheck(DataSource database, @Value("${facheng.data}") Path data) {
        this.verification = new JournalVerification(database, data);
    }

    @Override
    public String name() {
        return "留痕";
    }

    @Override
    public long run(Consumer<String> report) {
        var result = verification.verify();
        if (!result.ok()) {
            var broken = result.firstBroken();
            report.accept("链 %s 第%d条：%s".formatted(broken.chain(), broken.seq(), broken.why()));
        }
        return result.entries();
    }
}
