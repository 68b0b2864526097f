package org.facheng.document.internal.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.facheng.document.internal.print.Paper.Block;
import org.facheng.document.internal.print.Paper.Kind;
import org.facheng.document.internal.print.Paper.Line;
import org.facheng.document.internal.print.Paper.Signature;
import org.facheng.document.internal.print.Paper.Table;

/**
 * One entry of text.yaml: a kind with its words, and when it is said.
 *
 * @param when field that must hold something for the passage to be said, or null
 * @param unless field that must be empty for it to be said, or null
 * @param each list field said once for each of its members as {@code item}, numbered {@code order} (1) and {@code ordinal} (一), or null
 */
record Passage(String kind, List<Row> words, String when, String unless, String each) {

    private static final String[] ORDINALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    List<Block> with(Map<String, Object> values) {
        if (when != null && !holds(values.get(when)) || unless != null && holds(values.get(unless))) {
            return List.of();
        }
        if (each == null) {
            return said(values);
        }
        List<Block> blocks = new ArrayList<>();
        List<?> members = (List<?>) values.get(each);
        for (int i = 0; i < members.size(); i++) {
            Map<String, Object> member = new HashMap<>(values);
            member.put("item", members.get(i));
            member.put("order", i + 1);
            member.put("ordinal", ordinal(i + 1));
            blocks.addAll(said(member));
        }
        return blocks;
    }

    private List<Block> said(Map<String, Object> values) {
        List<List<String>> rows =
                words.stream().flatMap(row -> row.with(values)).toList();
        if (kind.equals("table")) {
            return List.of(new Table(rows));
        }
        List<String> lines = rows.get(0)
                .get(0)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (kind.equals("signature")) {
            return List.of(new Signature(lines.get(0), lines.get(1)));
        }
        return lines.stream()
                .<Block>map(line -> new Line(Kind.valueOf(kind.toUpperCase()), line))
                .toList();
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        words.forEach(row -> names.addAll(row.names()));
        if (each != null) {
            names.removeAll(Set.of("item", "order", "ordinal"));
            names.add(each);
        }
        if (when != null) {
            names.add(when);
        }
        if (unless != null) {
            names.add(unless);
        }
        return names;
    }

    static boolean holds(Object value) {
        return value instanceof List<?> list
                ? !list.isEmpty()
                : value != null && !value.equals("") && !value.equals(false);
    }

    private static String ordinal(int n) {
        return n <= 10 ? ORDINALS[n - 1] : n < 20 ? "十" + ORDINALS[n - 11] : String.valueOf(n);
    }
}
