package org.facheng.platform.database;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.springframework.stereotype.Component;

/** An instant is stored as the local date and time of China in a {@code DATETIME(6)}, whatever the session's zone is. */
@Component
@MappedTypes(Instant.class)
class InstantTypeHandler extends BaseTypeHandler<Instant> {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Instant instant, JdbcType type)
            throws SQLException {
        // The database would round half a microsecond up; the product's clock cuts.
        statement.setObject(index, LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), CHINA));
    }

    @Override
    public Instant getNullableResult(ResultSet row, String column) throws SQLException {
        return instant(row.getObject(column, LocalDateTime.class));
    }

    @Override
    public Instant getNullableResult(ResultSet row, int column) throws SQLException {
        return instant(row.getObject(column, LocalDateTime.class));
    }

    @Override
    public Instant getNullableResult(CallableStatement call, int column) throws SQLException {
        return instant(call.getObject(column, LocalDateTime.class));
    }

    private static Instant instant(LocalDateTime stored) {
        return stored == null ? null : stored.toInstant(CHINA);
    }
}
