package org.facheng.identity.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facheng.identity.Acting;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The lists of staff are remembered, and a change of an account is in them at once. */
@FachengTest
class StaffListsTest {

    @Autowired
    Directory directory;

    @Autowired
    StaffAccounts staff;

    @Autowired
    Acting acting;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_closed_account_is_no_staff_and_one_whose_closing_was_rolled_back_is() {
        assertThat(handlers()).contains("handler21");
        transaction.executeWithoutResult(status -> {
            asAdministrator(() -> staff.close("handler21"));
            assertThat(handlers()).doesNotContain("handler21");
            status.setRollbackOnly();
        });
        assertThat(handlers()).contains("handler21");

        asAdministrator(() -> staff.close("handler21"));
        assertThat(handlers()).doesNotContain("handler21");

        asAdministrator(() -> staff.reopen("handler21"));
        assertThat(handlers()).contains("handler21");
    }

    private void asAdministrator(Runnable act) {
        acting.as(directory.userByName("admin1").orElseThrow(), act);
    }

    private List<String> handlers() {
        var body = directory.userByName("director21").orElseThrow().unitId();
        return directory.staff(Role.HANDLER, body).stream().map(User::username).toList();
    }
}
