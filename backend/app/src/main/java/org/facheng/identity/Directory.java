package org.facheng.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up people and units. */
public interface Directory {

    /** Also somebody whose account is closed: the past keeps its names. */
    Optional<User> user(String id);

    /** Those known of these, by id, in one question. */
    Map<String, User> users(Collection<String> ids);

    Optional<User> userByName(String username);

    /** Active staff of this role in the body (机关) of the unit, by username. */
    List<User> staff(Role role, String unitId);

    /** Staff whose name is part of what was written. */
    List<User> staffNamedIn(String text);

    Optional<Unit> unit(String id);

    /** By full name, e.g. 江苏省通信管理局, or a short one in use, e.g. 工业和信息化部. */
    Optional<Unit> unitByName(String name);

    /** The body itself and all units in it. */
    List<Unit> unitsOfBody(String bodyId);

    /** The pattern of a number with {@code {body}} replaced by the 机关代字 of the unit's body. */
    String marked(String pattern, String unitId);

    /** Every body that receives cases here. */
    List<Unit> bodies();

    /** The ministry: where a matter goes that names no receiving unit. */
    Unit defaultUnit();
}
