package org.facheng.procedure.higher;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a petitioner asks for a review of what a body did: its government 本级人民政府 or its superior department 上一级主管部门.
 *
 * @param code of the body
 * @param body its full name
 * @param government null where there is none, or nobody said
 * @param department null where there is none, or nobody said
 * @param confirmed whether a person has confirmed it; what the organisation tree proposes is not
 * @param version what {@code If-Match} names at the next change; 0 for a proposal
 */
public record HigherBody(
        String code,
        String body,
        @Nullable String government,
        @Nullable String department,
        boolean confirmed,
        int version) {

    private static final String UNCONFIRMED = "待确认";

    /** As a letter names it; what nobody has confirmed says so. */
    public String words() {
        var named = Stream.of(government, department).filter(Objects::nonNull).collect(Collectors.joining("或者"));
        if (named.isEmpty()) {
            return UNCONFIRMED + "，可以向本机关询问";
        }
        return confirmed ? named : named + "，" + UNCONFIRMED;
    }
}
