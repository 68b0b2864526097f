package org.facheng.procedure.litigation;

import java.util.List;
import java.util.Optional;
import org.facheng.procedure.advice.MatterContext;
import org.facheng.procedure.matter.Court;

/**
 * Whether the court is of the level the law names (行政诉讼法第十四条、第十五条): an intermediate one for the acts of a department of the State
 * Council; where the reconsideration organ is joint defendant, the acting organ decides (法释〔2018〕1号第一百三十四条第三款).
 */
final class CourtLevel implements Rule {

    private static final Topic TOPIC = new Topic("court-level", "级别管辖");
    private static final List<String> LEVELS = List.of("基层", "中级", "高级", "最高");
    private static final String JOINT = "法释〔2018〕1号第一百三十四条第三款";

    @Override
    public Optional<Examined> examine(Suit suit) {
        Court court = suit.matter().court();
        List<String> organs = suit.defendants().organs();
        if (court == null || suit.capacity() == Capacity.NOT_A_DEFENDANT) {
            return Optional.empty();
        }
        boolean joint = suit.defendants().together();
        String deciding = joint ? suit.sued().original() : organs.get(0);
        boolean intermediate = ofTheState(deciding, suit.context());
        String basis = (intermediate ? "行政诉讼法第十五条第一项" : "行政诉讼法第十四条") + (joint ? "，" + JOINT : "");
        int due = intermediate ? 1 : 0;
        int level = levelOf(court);
        String detail = "以" + deciding + "确定级别管辖，由" + LEVELS.get(due) + "人民法院管辖；受诉的是" + court.name() + "（"
                + LEVELS.get(level) + "）。";
        if (level == due) {
            return Optional.of(TOPIC.met(detail, basis));
        }
        return Optional.of(
                level < due
                        ? TOPIC.notMet(detail + "可以自收到起诉状副本之日起十五日内提出管辖异议。", basis + "，法释〔2018〕1号第十条")
                        : TOPIC.open(detail + "是否因案件重大、复杂由上级法院管辖，请核实。", basis + "、第十五条第三项"));
    }

    /** What receives papers here is the ministry or a communications administration. */
    private static boolean ofTheState(String organ, MatterContext context) {
        return organ.equals(context.ministry());
    }

    /** As stated, else by its name; a court without a word for its level is one of the lowest. */
    private static int levelOf(Court court) {
        String stated = court.level() == null || court.level().isBlank() ? court.name() : court.level();
        return Math.max(
                0,
                LEVELS.indexOf(
                        LEVELS.stream().filter(stated::contains).findFirst().orElse(LEVELS.get(0))));
    }
}
