package org.facheng.notice.internal;

import org.facheng.platform.Mailer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether mail works and how much of it does not arrive. Without mail the product still works, so it stays up. */
@Component
class MailHealthIndicator implements HealthIndicator {

    private final Mailer mailer;
    private final MailMapper mails;

    MailHealthIndicator(Mailer mailer, MailMapper mails) {
        this.mailer = mailer;
        this.mails = mails;
    }

    @Override
    public Health health() {
        var counts = mails.counts();
        return Health.up()
                .withDetail("server", mailer.way() == Mailer.Way.SENT ? "set" : "not set: FACHENG_MAIL_HOST names one")
                .withDetail("waiting", counts.waiting())
                .withDetail("undelivered", counts.dead())
                .build();
    }
}
