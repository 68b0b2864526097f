package org.facheng.notice.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.platform.Mailer;
import org.facheng.platform.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The mails that were given up, for an administrator to look into and send again. */
@RestController
@RequestMapping("/api/mail")
class UndeliveredController {

    private static final int SHOWN = 100;

    /** @param error what the mail server said last */
    record UndeliveredMail(String id, String address, String subject, int tries, String error, Instant madeAt) {}

    /**
     * @param way sent, logged (a demonstration) or none
     * @param undelivered given up, the latest first, a hundred at most
     */
    record MailState(Mailer.Way way, int waiting, int dead, List<UndeliveredMail> undelivered) {}

    private final MailMapper mails;
    private final Mailer mailer;
    private final CurrentUser currentUser;
    private final Permissions permissions;
    private final Clock clock;

    UndeliveredController(
            MailMapper mails, Mailer mailer, CurrentUser currentUser, Permissions permissions, Clock clock) {
        this.mails = mails;
        this.mailer = mailer;
        this.currentUser = currentUser;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping
    MailState mail() {
        allow();
        var counts = mails.counts();
        var dead = mails.dead(SHOWN).stream()
                .map(mail -> new UndeliveredMail(
                        mail.id(), mail.address(), mail.subject(), mail.tries(), mail.lastError(), mail.madeAt()))
                .toList();
        return new MailState(mailer.way(), counts.waiting(), counts.dead(), dead);
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable String id) {
        allow();
        if (mails.revive(id, clock.instant()) == 0) {
            throw Problems.notFound();
        }
    }

    private void allow() {
        permissions.require(currentUser.require(), Action.MAIL_MANAGE, null);
    }
}
