package org.facheng.platform;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The one way mail leaves the product. It waits for the mail server, some seconds at most: never inside an act on a case. */
@Component
public class Mailer {

    /** What becomes of a mail. */
    public enum Way {
        /** A mail server is set. */
        SENT,
        /** A demonstration without a mail server writes it to its log. */
        LOGGED,
        /** No mail server is set. */
        NONE
    }

    private static final Logger log = LoggerFactory.getLogger(Mailer.class);

    private final JavaMailSender server;
    private final String from;
    private final Way way;
    private final boolean serving;

    Mailer(
            ObjectProvider<JavaMailSender> server,
            @Value("${spring.mail.host:}") String host,
            @Value("${facheng.mail.from}") String from,
            @Value("${facheng.demo}") boolean demo,
            @Value("${facheng.background}") boolean serving) {
        this.server = server.getIfAvailable();
        this.from = from;
        this.serving = serving;
        this.way = !host.isBlank() ? Way.SENT : demo ? Way.LOGGED : Way.NONE;
    }

    public Way way() {
        return way;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (serving && way != Way.SENT) {
            log.warn(
                    "No mail server is set (FACHENG_MAIL_HOST): people are told inside the product only, and {}",
                    way == Way.LOGGED ? "codes are written to this log" : "citizens can't register");
        }
    }

    /**
     * Hands one mail to the server.
     *
     * @param id keeps its value when the same mail is sent again, so that the receiving side can tell
     * @throws MailParseException when no server will ever take it, e.g. for its address
     * @throws MailException when it could not be sent now
     */
    public void send(String id, String to, String subject, String text) {
        switch (way) {
            case SENT -> server.send(message(id, to, subject, text));
            case LOGGED -> log.info("demo mail to {}: {}", to, text);
            case NONE -> throw new MailSendException("No mail server is set");
        }
    }

    private MimeMessage message(String id, String to, String subject, String text) {
        MimeMessage message = server.createMimeMessage();
        try {
            MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            mail.setFrom(from);
            mail.setTo(to);
            mail.setSubject(subject);
            mail.setText(text);
            message.setHeader("Message-ID", "<" + id + "@" + from.replaceAll(".*@|>.*", "") + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
        return message;
    }
}
