package org.facheng.audit;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may ask is decided before the request gets here: the journal knows no people. */
@RestController
class AuditController {

    private final JournalVerification verification;

    AuditController(DataSource database, @Value("${facheng.data}") Path data) {
        this.verification = new JournalVerification(database, data);
    }

    @GetMapping("/api/audit/verify")
    JournalVerification.Result verify() {
        return verification.verify();
    }
}
