package org.facheng.identity.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FachengTest
class DemoAccountsTest {

    @Autowired
    Directory directory;

    @Autowired
    DemoSeed seed;

    @Autowired
    AccountMapper accounts;

    @Autowired
    Accounts active;

    @Test
    void every_account_is_there_once_also_after_a_second_start() {
        seed.afterSingletonsInstantiated();
        assertThat(List.of(
                        "registrar1",
                        "handler1",
                        "handler2",
                        "handler3",
                        "reviewer1",
                        "director1",
                        "head1",
                        "supervisor1",
                        "admin1",
                        "handler11",
                        "director11",
                        "reviewer11",
                        "head11",
                        "handler21",
                        "director21",
                        "respondent1",
                        "citizen1",
                        "citizen2"))
                .allSatisfy(name -> assertThat(directory.userByName(name)).isPresent());
    }

    @Test
    void the_start_ends_with_every_account_and_their_password() {
        assertThat(DemoSeed.introduction())
                .contains(DemoAccounts.PASSWORD)
                .contains(DemoAccounts.all().stream()
                        .map(DemoAccounts.Demo::username)
                        .toList());
    }

    @Test
    void staff_are_found_by_role_in_the_whole_body() {
        String ministry = directory.defaultUnit().id();
        assertThat(directory.staff(Role.HANDLER, ministry))
                .extracting(User::username)
                .contains("handler1", "handler2", "handler3")
                .doesNotContain("handler11");
        assertThat(directory.staff(
                        Role.HANDLER,
                        directory.unitByName("江苏省通信管理局").orElseThrow().id()))
                .extracting(User::username)
                .contains("handler11")
                .doesNotContain("handler1");
    }

    @Test
    void the_ministry_is_found_by_its_full_and_its_short_name() {
        assertThat(directory.unitByName("中华人民共和国工业和信息化部")).contains(directory.defaultUnit());
        assertThat(directory.unitByName("工业和信息化部")).contains(directory.defaultUnit());
        assertThat(directory.unitByName("某县某乡人民政府")).isEmpty();
    }

    @Test
    void a_start_without_the_demonstration_closes_its_accounts_and_keeps_their_names() {
        DemoSeed without = new DemoSeed(false, active, accounts, null, null);
        try {
            without.afterSingletonsInstantiated();
            assertThat(active.active("handler1")).isEmpty();
            assertThat(directory.userByName("handler1")).isPresent();
            assertThat(directory.staff(Role.HANDLER, directory.defaultUnit().id()))
                    .isEmpty();
        } finally {
            seed.afterSingletonsInstantiated();
        }
        assertThat(active.active("handler1")).isPresent();
    }
}
