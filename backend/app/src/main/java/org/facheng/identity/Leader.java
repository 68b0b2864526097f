package org.facheng.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A responsible leader 负责人 of a body, as the register of leaders knows him; few have an account.
 *
 * @param chargeOf units whose work he is in charge of 分管
 * @param absences days on which he can't come, by day
 */
public record Leader(
        String id,
        String bodyId,
        String name,
        String post,
        Standing standing,
        Set<String> chargeOf,
        List<Absence> absences) {

    /** Who counts as a responsible leader (法释〔2020〕3号第二条第一款). */
    public enum Standing {
        /** 正职. */
        PRINCIPAL,
        /** 副职. */
        DEPUTY,
        /** 参与分管被诉行政行为实施工作的其他负责人: only where the act is within his charge. */
        IN_CHARGE
    }

    /** @param to the last day, included */
    public record Absence(String id, LocalDate from, LocalDate to, String reason) {

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
