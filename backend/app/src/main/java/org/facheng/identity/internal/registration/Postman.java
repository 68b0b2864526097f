package org.facheng.identity.internal.registration;

import org.facheng.platform.Ids;
import org.facheng.platform.Mailer;
import org.facheng.platform.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Sends what somebody waits for at the screen, a code: at once or not at all. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final Mailer mailer;

    Postman(Mailer mailer) {
        this.mailer = mailer;
    }

    /** Sends a code, with what it is for. */
    void send(String to, String subject, EmailCodes.NewCode code, String purpose) {
        send(
                to,
                subject,
                "您的%s验证码是：%s。%d分钟内有效。如非本人操作，请忽略本邮件。".formatted(purpose, code.digits(), EmailCodes.VALID.toMinutes()));
    }

    /** @throws ProblemException 503 {@code mail_unavailable} */
    void send(String to, String subject, String text) {
        try {
            mailer.send(Ids.newId(), to, subject, text);
        } catch (MailException e) {
            log.error("A code could not be sent by mail", e);
            throw new ProblemException(
                    503,
                    "mail_unavailable",
                    "暂时无法发送邮件，请稍后再试，或者到窗口、以邮寄方式提交申请。",
                    "Mail can't be sent at the moment. Try again later.");
        }
    }
}
