package org.facheng.recheck;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.facheng.audit.JournalVerification;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every entry of the journal and every seal is as it was written. */
@Component
@Order(1)
class JournalCheck implements Check {

    private static final String KIND = "留痕";

    private final JournalVerification verification;

    JournalCheck(DataSource database, @Value("${facheng.data}") Path data) {
        this.verification = new JournalVerification(database, data);
    }

    @Override
    public void run(Verdict verdict) {
        var result = verification.verify();
        verdict.checked(KIND, result.entries());
        if (!result.ok()) {
            var broken = result.firstBroken();
            verdict.differs(KIND, "链 %s 第%d条：%s".formatted(broken.chain(), broken.seq(), broken.why()));
        }
    }
}
