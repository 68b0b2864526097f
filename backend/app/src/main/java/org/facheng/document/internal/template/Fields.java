package org.facheng.document.internal.template;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;

/** Fills the declared fields of a document and refuses a draft that lacks one. */
public final class Fields {

    private Fields() {}

    /**
     * Values ready to be printed, one for every declared field.
     *
     * @param given what the caller knows; names the template doesn't declare are left aside
     * @param source answers a field's {@code from} where the caller gave nothing; null where there is nothing
     * @throws ProblemException 422 {@code document_fields}, one error for each field that is missing or of the wrong kind
     */
    public static Map<String, Object> fill(
            Declaration declaration, Map<String, ?> given, Function<String, Object> source) {
        ProblemException problem = Problems.invalid(
                "document_fields",
                "《" + declaration.name() + "》还缺少必填内容，请补充后重试。",
                "Fields of the document are missing or wrong.");
        Map<String, Object> values = new LinkedHashMap<>();
        declaration.fields().forEach((name, field) -> {
            Object value = given.get(name);
            try {
                values.put(name, printable(field.type(), value == null ? source.apply(field.from()) : value));
            } catch (IllegalArgumentException | DateTimeException e) {
                problem.at("/fields/" + name, field.label() + "：内容的类型不对。", field.label() + ": wrong type.");
                return;
            }
            if (field.required() && isEmpty(values.get(name))) {
                problem.at("/fields/" + name, "缺少" + field.label() + "。", field.label() + " is missing.");
            }
        });
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
        return values;
    }

    private static boolean isEmpty(Object value) {
        return value == null || value.equals("") || value instanceof List<?> list && list.isEmpty();
    }

    private static Object printable(FieldType type, Object value) {
        return switch (type) {
            case TEXT -> value == null
                    ? null
                    : value instanceof List<?> list ? String.join("\n", texts(list)) : text(value);
            case DATE -> value == null || value.equals("") ? null : ChineseDate.of(LocalDate.parse(value.toString()));
            case NUMBER -> value == null ? null : String.valueOf(Long.parseLong(value.toString()));
            case FLAG -> flag(value);
            case LIST -> value == null
                    ? List.of()
                    : value instanceof List<?> list ? texts(list) : texts(List.of(value));
        };
    }

    private static boolean flag(Object value) {
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw new IllegalArgumentException();
    }

    private static List<String> texts(List<?> list) {
        List<String> texts = new ArrayList<>();
        list.forEach(member -> texts.add(text(member)));
        texts.removeIf(String::isEmpty);
        return texts;
    }

    /** Without control characters, which no page can carry. */
    private static String text(Object value) {
        return value.toString().replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
    }
}
