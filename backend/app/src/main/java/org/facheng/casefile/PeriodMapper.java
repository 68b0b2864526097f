package org.facheng.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PeriodMapper {

    Set<String> receivedOrClosed(
            @Param("q") CaseQuery query,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("begin") Instant begin,
            @Param("end") Instant end);

    Set<String> open(@Param("q") CaseQuery query, @Param("day") LocalDate day, @Param("begin") Instant begin);

    List<CaseFile> among(@Param("q") CaseQuery query, @Param("ids") Collection<String> ids);
}
