package org.facheng.identity.internal.registration;

import org.facheng.platform.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends mail where a mail server is set ({@code spring.mail.host}); a demonstration without one shows it in the log. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final JavaMailSender server;
    private final String from;
    private final boolean demo;

    Postman(
            ObjectProvider<JavaMailSender> server,
            @Value("${facheng.mail-from:facheng@localhost}") String from,
            @Value("${facheng.demo}") boolean demo) {
        this.server = server.getIfAvailable();
        this.from = from;
        this.demo = demo;
    }

    /** @throws ProblemException 503 {@code mail_unavailable} */
    void send(String to, String subject, String text) {
        if (server == null && demo) {
            log.info("demo mail to {}: {}", to, text);
        } else if (server == null) {
            throw unavailable();
        } else {
            deliver(to, subject, text);
        }
    }

    private void deliver(String to, String subject, String text) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(to);
        mail.setSubject(subject);
        mail.setText(text);
        try {
            server.send(mail);
        } catch (MailException e) {
            log.error("A mail could not be sent", e);
            throw unavailable();
        }
    }

    private static ProblemException unavailable() {
        return new ProblemException(
                503,
                "mail_unavailable",
                "暂时无法发送邮件，请稍后再试，或者到窗口、以邮寄方式提交申请。",
                "Mail can't be sent at the moment. Try again later.");
    }
}
