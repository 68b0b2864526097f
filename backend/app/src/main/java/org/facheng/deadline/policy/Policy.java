package org.facheng.deadline.policy;

import java.util.Arrays;
import java.util.Locale;
import org.facheng.platform.InvalidDefinition;
import org.facheng.platform.YamlNode;

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
    HEARING_NOTICE_DAY,
    COURT_NOTICE,
    PORTAL_ARRIVAL,
    PETITION_ACCEPTANCE_DAY,
    PETITION_SAVES_PERIOD,
    SUPERVISION_OPINION,
    PROCURATOR_SUGGESTION;

    /** @throws InvalidDefinition naming file and line, where no point has this key */
    public static Policy named(YamlNode key) {
        return Arrays.stream(values())
                .filter(known -> known.key().equals(key.text()))
                .findFirst()
                .orElseThrow(() -> key.wrong("没有名为“%s”的口径".formatted(key.text()), "请写 bpmn/shared/policies.yaml 中的名称"));
    }

    /** E.g. {@code adjusted-weekend}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
