package org.facheng.deadline;

import org.facheng.platform.Problems;
import org.jspecify.annotations.Nullable;

/** @param leftOutReason why the days off by regulation that a notice leaves out ({@code unnamed}) become ordinary days */
record NoticeApproval(@Nullable String leftOutReason) {

    static @Nullable String reasonOf(@Nullable NoticeApproval given) {
        return given == null ? null : given.leftOutReason();
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code preview_changed} where what was looked at is no longer what would happen */
    static void refuseUnseen(@Nullable String seen, NoticePreview preview) {
        if (seen != null && !seen.equals(preview.seen())) {
            throw Problems.conflict(
                    "preview_changed",
                    "您查看之后，受影响的期限有变化，请重新查看后再审核。",
                    "What would move has changed since you looked. Look again before you approve.");
        }
    }
}
