package org.facheng.deadline;

import java.util.List;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** Extends a limit as far, and as often, as the law lets it be extended. */
@Component
class LimitExtensions {

    private final ClockProjection projection;
    private final TimeLimits limits;

    LimitExtensions(ClockProjection projection, TimeLimits limits) {
        this.projection = projection;
        this.limits = limits;
    }

    /**
     * @throws org.facheng.platform.ProblemException 422 {@code not_extensible}, {@code extension_too_long} or {@code already_extended}
     */
    void extend(Deadline deadline, int amount, String reason, String approvedBy) {
        var extension = limits.byRule(deadline.rule(), deadline.startedOn()).extension();
        if (extension == null) {
            throw Problems.invalid("not_extensible", "法律没有规定可以延长这一期限。", "The law provides no extension of this limit.");
        }
        refuseFurther(deadline, extension);
        if (amount < 1 || (extension.max() != null && amount > extension.max())) {
            throw Problems.invalid(
                    "extension_too_long",
                    extension.max() == null ? "延长的长度须大于零。" : "延长期限须为1至%s。".formatted(extension.max()),
                    "The extension must be above zero and no longer than the law allows.");
        }
        projection.happened(
                LedgerEvent.Kind.EXTENDED,
                deadline,
                Particulars.length(amount, extension.unit(), reason, extension.article(), approvedBy));
    }

    private void refuseFurther(Deadline deadline, TimeLimit.Extension extension) {
        long before = projection.happened(deadline.caseId()).getOrDefault(deadline.id(), List.of()).stream()
                .filter(event -> event.kind() == LedgerEvent.Kind.EXTENDED)
                .count();
        if (extension.times() != null && before >= extension.times()) {
            throw Problems.invalid(
                    "already_extended",
                    "法律只允许延长%d次，这一期限已经延长。".formatted(extension.times()),
                    "The law allows %d extension(s), and the limit has been extended.".formatted(extension.times()));
        }
    }
}
