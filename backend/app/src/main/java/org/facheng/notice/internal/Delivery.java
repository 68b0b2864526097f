package org.facheng.notice.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.facheng.platform.Mailer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the mails that wait. A try is counted and the next one put off before the mail goes out: a process killed in between sends it
 * once more when that time has come, so a mail is sent at least once, and twice only then.
 */
@Component
class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    static final int MOST_TRIES = 10;

    private static final Duration BEING_SENT = Duration.ofMinutes(10);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);
    private static final int BATCH = 50;
    private static final int LONGEST_ERROR = 500;

    private final MailMapper mails;
    private final Mailer mailer;
    private final Clock clock;

    Delivery(MailMapper mails, Mailer mailer, Clock clock) {
        this.mails = mails;
        this.mailer = mailer;
        this.clock = clock;
    }

    /** One round. It ends with the first failure: what is wrong with the server is wrong for all, and the next round is near. */
    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void round() {
        boolean more = mailer.way() == Mailer.Way.SENT;
        while (more) {
            Instant now = clock.instant();
            var due = mails.due(now, now.plus(LONGEST_PAUSE), BATCH);
            more = due.stream().allMatch(this::deliver) && due.size() == BATCH;
        }
    }

    private boolean deliver(MailMapper.Mail mail) {
        if (mails.claim(mail.id(), mail.tries(), clock.instant().plus(BEING_SENT)) == 0) {
            return true;
        }
        try {
            mailer.send(mail.id(), mail.address(), mail.subject(), mail.body());
        } catch (MailException e) {
            failed(mail, e);
            return false;
        }
        mails.sent(mail.id(), clock.instant());
        return true;
    }

    private void failed(MailMapper.Mail mail, MailException e) {
        int tries = mail.tries() + 1;
        boolean dead = tries >= MOST_TRIES || e instanceof MailParseException;
        String error = String.valueOf(e.getMessage());
        mails.failed(
                mail.id(),
                dead ? "dead" : "waiting",
                clock.instant().plus(pause(tries)),
                error.substring(0, Math.min(LONGEST_ERROR, error.length())));
        if (dead) {
            log.error("Mail {} was given up after {} tries", mail.id(), tries, e);
        } else {
            log.warn("Mail {} could not be sent, try {}: {}", mail.id(), tries, error);
        }
    }

    /** A minute, then four times as long each time, half a day at most. */
    private static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE;
        for (int i = 1; i < tries && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(4);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
