package org.facheng.deadline;

import org.jspecify.annotations.Nullable;

/** @param leftOutReason why the days off by regulation that a notice leaves out ({@code unnamed}) become ordinary days */
record NoticeApproval(@Nullable String leftOutReason) {

    static @Nullable String reasonOf(@Nullable NoticeApproval given) {
        return given == null ? null : given.leftOutReason();
    }
}
