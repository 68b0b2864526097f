package org.facheng.identity.internal.account;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.facheng.identity.Unit;

@Mapper
interface UnitMapper {

    String UNIT =
            "select u.id, u.code, u.name, u.mark, u.parent_id, u.body_id, u.electronic_service, u.region from id_unit u ";

    @Select(UNIT + "where u.id = #{id}")
    Unit byId(String id);

    @Select(UNIT + "where u.code = #{code}")
    Unit byCode(String code);

    @Select(UNIT + "join id_unit_name n on n.unit_id = u.id where n.name = #{name}")
    Unit byAnyName(String name);

    @Select(UNIT + "where u.body_id = #{bodyId} order by u.code")
    List<Unit> ofBody(String bodyId);

    /** Body by body, each before the units in it. */
    @Select(UNIT + "order by u.body_id, u.id <> u.body_id, u.code")
    List<Unit> all();

    @Select(UNIT + "where u.id = u.body_id order by u.code")
    List<Unit> bodies();
}
