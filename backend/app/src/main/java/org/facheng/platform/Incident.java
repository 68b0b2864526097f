package org.facheng.platform;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failure nobody foresaw: the log gets everything, the user a reference by which it is found there. */
public final class Incident {

    private static final Logger log = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom random = new SecureRandom();

    private Incident() {}

    public static ProblemException report(Throwable failure) {
        byte[] bytes = new byte[5];
        random.nextBytes(bytes);
        String reference = HexFormat.of().withUpperCase().formatHex(bytes);
        log.error("Incident {}", reference, failure);
        return new ProblemException(
                        500,
                        "internal_error",
                        "系统出现意外错误，请稍后重试；如仍不能办理，请将编号 " + reference + " 告知管理员。",
                        "Something unexpected happened. Try again later, or tell your administrator the reference "
                                + reference + ".")
                .with("incident", reference);
    }
}
