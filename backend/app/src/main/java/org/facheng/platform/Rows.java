package org.facheng.platform;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.scripting.defaults.RawSqlSource;
import org.apache.ibatis.scripting.xmltags.XMLLanguageDriver;
import org.apache.ibatis.session.Configuration;

/**
 * The language of statements about several rows: {@code [[(#{id}, #{name})]]} stands for one of the list {@code rows} and is repeated for each,
 * with commas between; {@code [[#{}]]} is the element itself. The statement for a number of rows is put together once, where {@code foreach} does
 * it at every call: most of what a short list costs.
 */
public final class Rows extends XMLLanguageDriver {

    public static final String PARAMETER = "rows";

    /** Longer ones are put together at each call: they would fill the memory, and their rows cost more than that. */
    private static final int LONGEST_KEPT = 64;

    private static final Pattern ROW = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);
    private static final Pattern MEMBER = Pattern.compile("#\\{([\\w.]*)}");

    @Override
    public SqlSource createSqlSource(Configuration configuration, String script, Class<?> parameterType) {
        var row = ROW.matcher(script);
        if (!row.find()) {
            throw new IllegalArgumentException("No [[row]] in: " + script);
        }
        var parts = new Parts(script.substring(0, row.start()), row.group(1), script.substring(row.end()));
        var kept = new ConcurrentHashMap<Integer, SqlSource>();
        return given -> {
            int size = ((List<?>) ((Map<?, ?>) given).get(PARAMETER)).size();
            var source = size > LONGEST_KEPT
                    ? new RawSqlSource(configuration, parts.of(size), parameterType)
                    : kept.computeIfAbsent(size, n -> new RawSqlSource(configuration, parts.of(n), parameterType));
            return source.getBoundSql(given);
        };
    }

    private record Parts(String before, String row, String after) {

        String of(int size) {
            return IntStream.range(0, size).mapToObj(this::nth).collect(Collectors.joining(", ", before, after));
        }

        private String nth(int index) {
            return MEMBER.matcher(row).replaceAll(member -> {
                var name = member.group(1);
                return "#{" + PARAMETER + "[" + index + "]" + (name.isEmpty() ? "" : "." + name) + "}";
            });
        }
    }
}
