package org.facheng.platform;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A text that was longer than there is room for, although nobody refused it before: the person shortens it, and the log has the column, whose
 * form or whose width is wrong.
 */
public final class TooLong {

    private static final Logger log = LoggerFactory.getLogger(TooLong.class);

    /** Data too long for column, as MySQL and MariaDB count their errors. */
    private static final int NO_ROOM = 1406;

    private TooLong() {}

    /** Whether this is why the database refused. */
    public static boolean is(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException refusal && refusal.getErrorCode() == NO_ROOM) {
                return true;
            }
        }
        return false;
    }

    /** 422 {@code too_long}; nothing has happened. */
    public static ProblemException report(Throwable failure) {
        log.error("A text has no room in its column", failure);
        return Problems.invalid(
                "too_long",
                "填写的某一项文字太长，没有保存。请缩短较长的文字，或者把全文作为附件上传后再提交。",
                "One of the texts is too long, and nothing was saved. Shorten it, or upload the whole as a file.");
    }
}
