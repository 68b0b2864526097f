package org.facheng.procedure.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.facheng.procedure.decision.Circumstances.Reply;

/**
 * What came of the duty to reply of each respondent (第四十八条、第五十四条). Those that made one act in common have a period each; what one of them proves
 * of the act is proven of it.
 */
record Replies(List<OfOne> all) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /**
     * The reply of one respondent.
     *
     * @param lastDay of its period; null where it has not received the copy
     */
    record OfOne(String name, Reply reply, LocalDate lastDay) {

        String words() {
            return switch (reply) {
                case IN_TIME -> name + "已经按期提出书面答复并提交证据";
                case WITHOUT_EVIDENCE -> name + "按期提出了书面答复，没有按期提交证据、依据";
                case MISSING -> "%s的答复期限已于%s届满，没有按期答复".formatted(name, DAY.format(lastDay));
                case OPEN -> lastDay == null ? name + "尚未收到申请书副本" : "%s的答复期限至%s届满".formatted(name, DAY.format(lastDay));
            };
        }
    }

    /**
     * Of the act as a whole: as long as one has replied in time with evidence, it does not count as without evidence; and it does only when
     * the period of every one of them is over.
     */
    Reply ofAct() {
        for (var found : List.of(Reply.IN_TIME, Reply.OPEN, Reply.WITHOUT_EVIDENCE)) {
            if (all.stream().anyMatch(one -> one.reply() == found)) {
                return found;
            }
        }
        return all.isEmpty() ? Reply.OPEN : Reply.MISSING;
    }

    boolean several() {
        return all.size() > 1;
    }

    List<OfOne> open() {
        return all.stream().filter(one -> one.reply() == Reply.OPEN).toList();
    }

    /** One after the other, each by name. */
    String words() {
        return all.stream().map(OfOne::words).collect(Collectors.joining("；"));
    }
}
