package org.facheng.identity.internal.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.facheng.identity.Role;

@Mapper
interface AccountMapper {

    /** The columns of {@link UserRow}. */
    String USER =
            """
      select u.id, u.username, u.display_name, u.unit_id, u.email, u.phone,
        (select group_concat(r.role) from id_user_role r where r.user_id = u.id) as roles
      from id_user u
      """;

    @Select(USER + "where u.id = #{id}")
    UserRow byId(String id);

    @Select(
            "<script>" + USER
                    + "where u.id in <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
    List<UserRow> byIds(@Param("ids") Collection<String> ids);

    @Select(USER + "where u.username = #{username}")
    UserRow byName(String username);

    @Select(USER + "where u.username = #{username} and u.active = 1")
    UserRow activeByName(String username);

    /** Active staff of a body, of one role unless it is null; in no order, which would put the joined roles into a table on disk. */
    @Select(
            "<script>" + USER
                    + """
      join id_unit t on t.id = u.unit_id
      <if test="role != null">join id_user_role having_role on having_role.user_id = u.id and having_role.role = #{role}</if>
      where u.active = 1 and t.body_id = #{bodyId}</script>""")
    List<UserRow> staff(@Param("role") Role role, @Param("bodyId") String bodyId);

    @Select(USER
            + "where u.unit_id is not null and char_length(u.display_name) > 1 and locate(u.display_name, #{text}) > 0")
    List<UserRow> namedIn(String text);

    /** Staff of these units by username, closed accounts too. {@code text} is part of the username or the name, or null. */
    @Select(
            """
      <script>select u.id, u.username, u.display_name, u.unit_id, u.email, u.phone, u.active,
        (select group_concat(r.role) from id_user_role r where r.user_id = u.id) as roles
      from id_user u where u.unit_id in <foreach collection="units" item="id" open="(" separator="," close=")">#{id}</foreach>
      <if test="text != null">and (locate(#{text}, u.username) &gt; 0 or locate(#{text}, u.display_name) &gt; 0)</if>
      <if test="after != null">and u.username &gt; #{after}</if>
      order by u.username limit #{limit}</script>""")
    List<StaffRow> staffOf(
            @Param("units") Collection<String> unitIds,
            @Param("text") String text,
            @Param("after") String after,
            @Param("limit") int limit);

    @Select("select active from id_user where id = #{id}")
    boolean isActive(String id);

    @Update("update id_user set active = #{active} where id = #{id} and active <> #{active}")
    int setActive(@Param("id") String id, @Param("active") boolean active);

    @Update("update id_user set display_name = #{name}, unit_id = #{unitId} where id = #{id}")
    void change(@Param("id") String id, @Param("name") String displayName, @Param("unitId") String unitId);

    @Delete("delete from id_user_role where user_id = #{id}")
    void deleteRoles(String id);

    /** The active administrators, whom nobody else changes meanwhile. */
    @Select(
            """
      select u.id from id_user u join id_user_role r on r.user_id = u.id
      where r.role = 'ADMIN' and u.active = 1 for update""")
    List<String> lockAdministrators();

    @Select("select password_hash from id_user where username = #{username} and active = 1")
    String passwordHash(String username);

    @Update("update id_user set password_hash = #{hash} where username = #{username}")
    void changePasswordHash(@Param("username") String username, @Param("hash") String hash);

    @Insert(
            """
      insert into id_user
        (id, username, display_name, password_hash, unit_id, email, phone, active, demo, created_at)
      values (#{id}, #{account.username}, #{account.displayName}, #{hash}, #{account.unitId}, #{account.email},
        #{account.phone}, 1, #{account.demo}, #{now})""")
    void insert(
            @Param("id") String id,
            @Param("account") NewAccount account,
            @Param("hash") String hash,
            @Param("now") Instant now);

    @Insert(
            """
      <script>insert into id_user_role (user_id, role) values
      <foreach collection="roles" item="role" separator=",">(#{id}, #{role})</foreach></script>""")
    void insertRoles(@Param("id") String id, @Param("roles") Set<Role> roles);

    @Select(
            """
      select exists (select 1 from id_user u join id_user_role r on r.user_id = u.id
      where r.role = #{role} and u.active = 1)""")
    boolean anyActive(Role role);

    @Update("update id_user set active = #{active} where demo = 1 and active <> #{active}")
    int activateDemoAccounts(boolean active);
}
