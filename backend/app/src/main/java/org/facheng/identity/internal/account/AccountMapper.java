package org.facheng.identity.internal.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
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
