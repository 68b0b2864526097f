package org.facheng.platform.database;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultFlag;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.mapping.ResultMapping;
import org.apache.ibatis.session.Configuration;

/**
 * Says of every statement whose rows become records which column each component is: {@code lastSeq} is {@code last_seq}. MyBatis would
 * find it out by comparing the names anew for every row.
 */
final class RecordMappings extends Configuration {

    @Override
    public void addMappedStatement(MappedStatement statement) {
        super.addMappedStatement(
                statement.getResultMaps().stream().anyMatch(RecordMappings::unsaid) ? said(statement) : statement);
    }

    private static boolean unsaid(ResultMap rows) {
        return rows.getType().isRecord() && rows.getResultMappings().isEmpty();
    }

    private MappedStatement said(MappedStatement statement) {
        var maps = statement.getResultMaps().stream()
                .map(rows -> unsaid(rows) ? said(rows) : rows)
                .toList();
        return new MappedStatement.Builder(
                        this, statement.getId(), statement.getSqlSource(), statement.getSqlCommandType())
                .resource(statement.getResource())
                .parameterMap(statement.getParameterMap())
                .resultMaps(maps)
                .fetchSize(statement.getFetchSize())
                .timeout(statement.getTimeout())
                .statementType(statement.getStatementType())
                .resultSetType(statement.getResultSetType())
                .cache(statement.getCache())
                .flushCacheRequired(statement.isFlushCacheRequired())
                .useCache(statement.isUseCache())
                .lang(statement.getLang())
                .build();
    }

    private ResultMap said(ResultMap rows) {
        List<ResultMapping> columns = Arrays.stream(rows.getType().getRecordComponents())
                .map(this::column)
                .toList();
        return new ResultMap.Builder(this, rows.getId(), rows.getType(), columns, false).build();
    }

    private ResultMapping column(RecordComponent component) {
        return new ResultMapping.Builder(this, component.getName(), snake(component.getName()), component.getType())
                .flags(List.of(ResultFlag.CONSTRUCTOR))
                .build();
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
