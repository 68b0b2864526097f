package org.facheng.notice.internal;

import java.time.Clock;
import java.time.Instant;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.notice.NewNotice;
import org.facheng.notice.Notices;
import org.facheng.platform.Ids;
import org.facheng.platform.Mailer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notices in the database, and beside each the mail it is to go out by. */
@Component
class StoredNotices implements Notices {

    private final NoticeMapper notices;
    private final MailMapper mails;
    private final Directory directory;
    private final Mailer mailer;
    private final String publicUrl;
    private final Clock clock;

    StoredNotices(
            NoticeMapper notices,
            MailMapper mails,
            Directory directory,
            Mailer mailer,
            @Value("${facheng.public-url}") String publicUrl,
            Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.directory = directory;
        this.mailer = mailer;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tell(String userId, NewNotice notice) {
        String id = Ids.newId();
        Instant now = clock.instant();
        if (notices.insert(id, userId, notice, now) == 0) {
            return false;
        }
        if (notice.byMail() && mailer.way() == Mailer.Way.SENT) {
            directory
                    .user(userId)
                    .map(User::email)
                    .ifPresent(address -> mails.insert(Ids.newId(), id, address, notice.title(), body(notice), now));
        }
        return true;
    }

    private String body(NewNotice notice) {
        return notice.text() + "\n\n查看：" + publicUrl + notice.link() + "\n\n本邮件由系统自动发出，请勿直接回复。\n";
    }
}
