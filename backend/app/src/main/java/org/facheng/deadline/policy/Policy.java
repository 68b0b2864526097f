package org.facheng.deadline.policy;

import java.util.Locale;

/** A point the texts leave open; what can be chosen stands in bpmn/shared/policies.yaml under {@link #key}. */
public enum Policy {
    ADJUSTED_WEEKEND,
    DEEMED_ACCEPTANCE_DAY,
    SUSPENSION_DAYS,
    EXTENSION_END,
    TRACK_CHANGE,
    REPLY_AFTER_CONVERSION,
    ROLL_WITHOUT_CLAUSE,
    HEARING_NOTICE,
    COURT_NOTICE,
    PORTAL_ARRIVAL,
    PETITION_ACCEPTANCE_DAY,
    PETITION_SAVES_PERIOD,
    SUPERVISION_OPINION;

    /** E.g. {@code adjusted-weekend}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
