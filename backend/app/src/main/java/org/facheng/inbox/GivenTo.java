package org.facheng.inbox;

import org.facheng.platform.Problems;
import org.jspecify.annotations.Nullable;

/**
 * To whom a task is to be given, as it is asked for.
 *
 * @param reason why, at most 200 characters; empty where nobody said
 */
record GivenTo(String username, String reason) {

    private static final int MAX_REASON = 200;

    /** @throws org.facheng.platform.ProblemException 422 {@code username_missing}, {@code reason_too_long} */
    static GivenTo asked(@Nullable String username, @Nullable String reason) {
        if (username == null || username.isBlank()) {
            throw Problems.invalid("username_missing", "请选择由谁办理。", "Say who is to do it.")
                    .at("/username", "请选择由谁办理", "required");
        }
        var why = reason == null ? "" : reason.strip();
        if (why.length() > MAX_REASON) {
            throw Problems.invalid(
                            "reason_too_long",
                            "指派的理由不超过%d字，请缩短。".formatted(MAX_REASON),
                            "State the reason in at most %d characters.".formatted(MAX_REASON))
                    .at("/reason", "不超过%d字".formatted(MAX_REASON), "at most %d characters".formatted(MAX_REASON));
        }
        return new GivenTo(username.strip(), why);
    }
}
