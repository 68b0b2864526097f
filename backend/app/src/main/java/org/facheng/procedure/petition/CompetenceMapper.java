package org.facheng.procedure.petition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.facheng.procedure.matter.PetitionSubject;

@Mapper
interface CompetenceMapper {

    record Row(
            PetitionSubject subject,
            Competence.Place place,
            Route route,
            Target target,
            String organ,
            boolean atOnce,
            int version) {

        static Row of(Competence line, int version) {
            return new Row(
                    line.subject(), line.place(), line.route(), line.target(), line.organ(), line.atOnce(), version);
        }
    }

    String LINE = "select subject, place, route, target, organ, at_once, version from pr_competence ";

    @Select(LINE)
    List<Row> all();

    @Select(LINE + "where subject = #{subject}")
    Optional<Row> line(PetitionSubject subject);

    @Select(LINE + "where subject = #{subject} for update")
    Optional<Row> lock(PetitionSubject subject);

    @Update(
            """
      update pr_competence set place = #{r.place}, route = #{r.route}, target = #{r.target}, organ = #{r.organ},
        at_once = #{r.atOnce}, version = #{r.version}, changed_at = #{now} where subject = #{r.subject}""")
    void update(@Param("r") Row line, @Param("now") Instant now);
}
