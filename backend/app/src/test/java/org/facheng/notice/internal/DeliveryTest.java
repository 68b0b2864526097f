package org.facheng.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.facheng.identity.internal.account.Accounts;
import org.facheng.identity.internal.account.NewAccount;
import org.facheng.notice.NewNotice;
import org.facheng.notice.Notices;
import org.facheng.platform.Ids;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.FachengTest;
import org.facheng.testing.TestMail;
import org.facheng.testing.WithMailServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@Tag(FachengTest.OWN_SETTINGS)
@FachengTest
@WithMailServer
class DeliveryTest {

    private static final String RARE = "案件工信复〔2026〕12号有文书送达，当事人𠮷田龘商店，请及时查看文书内容𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷";

    @Autowired
    Notices notices;

    @Autowired
    Delivery delivery;

    @Autowired
    MailMapper mails;

    @Autowired
    Accounts accounts;

    @Autowired
    TimeMachine clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final String address = Ids.newId() + "@example.org";
    private String citizen;

    @BeforeEach
    void a_citizen_and_a_mail_server() {
        jdbc.update("delete from nt_mail");
        TestMail.start();
        citizen = accounts.create(NewAccount.citizen(address, "申请人", null), "a-good-password")
                .id();
    }

    @AfterEach
    void the_mail_server_is_back() {
        TestMail.start();
    }

    @Test
    void what_was_told_arrives_once_with_every_character_and_a_link() throws Exception {
        tell(RARE);
        delivery.round();
        delivery.round();

        assertThat(TestMail.of(address)).hasSize(1);
        var mail = TestMail.of(address).get(0);
        assertThat(mail.getSubject()).isEqualTo(RARE);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(TestMail.lastText(address)).contains("𠮷田").contains("https://fy.example.org/portal/cases/FY1");
    }

    @Test
    void what_is_rolled_back_was_never_told() {
        transaction.executeWithoutResult(status -> {
            notices.tell(citizen, notice(RARE, null));
            status.setRollbackOnly();
        });
        delivery.round();

        assertThat(TestMail.of(address)).isEmpty();
        assertThat(count("select count(*) from nt_notice where user_id = ?")).isZero();
    }

    @Test
    void a_notice_belongs_to_an_act() {
        assertThat(catchThrowable(() -> notices.tell(citizen, notice(RARE, null))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_same_thing_is_told_once() {
        transaction.executeWithoutResult(status -> {
            assertThat(notices.tell(citizen, notice(RARE, "served:1"))).isTrue();
            assertThat(notices.tell(citizen, notice(RARE, "served:1"))).isFalse();
        });
        delivery.round();
        assertThat(TestMail.of(address)).hasSize(1);
    }

    @Test
    void while_the_mail_server_is_away_mail_waits_longer_each_time_and_then_arrives_once() {
        TestMail.stop();
        tell(RARE);
        delivery.round();
        assertThat(pause()).isBetween(Duration.ofSeconds(55), Duration.ofSeconds(61));
        delivery.round();
        assertThat(tries()).as("it waits for its time").isEqualTo(1);
        pass(Duration.ofMinutes(1));
        delivery.round();
        assertThat(pause()).isBetween(Duration.ofMinutes(3), Duration.ofMinutes(5));

        TestMail.start();
        pass(Duration.ofMinutes(4));
        delivery.round();
        delivery.round();
        assertThat(TestMail.of(address)).hasSize(1);
        assertThat(mails.counts()).isEqualTo(new MailMapper.Counts(0, 0));
    }

    @Test
    void a_mail_begun_by_a_process_that_was_killed_goes_out_later() {
        tell(RARE);
        var begun = mails.due(clock.instant(), clock.instant().plus(Duration.ofDays(1)), 10)
                .get(0);
        mails.claim(begun.id(), begun.tries(), clock.instant().plus(Duration.ofMinutes(10)));
        delivery.round();
        assertThat(TestMail.of(address)).isEmpty();

        pass(Duration.ofMinutes(11));
        delivery.round();
        assertThat(TestMail.of(address)).hasSize(1);
    }

    @Test
    void a_clock_set_forward_costs_one_try_and_one_set_back_does_not_hold_mail_for_ever() {
        TestMail.stop();
        tell(RARE);
        delivery.round();
        pass(Duration.ofDays(365));
        delivery.round();
        delivery.round();
        assertThat(tries()).isEqualTo(2);

        clock.set(clock.instant().minus(Duration.ofDays(400)));
        TestMail.start();
        delivery.round();
        assertThat(TestMail.of(address)).hasSize(1);
    }

    @Test
    void what_cannot_be_delivered_is_given_up_visibly_and_can_be_sent_again() {
        TestMail.stop();
        tell(RARE);
        for (int i = 0; i < Delivery.MOST_TRIES + 3; i++) {
            delivery.round();
            pass(Duration.ofHours(13));
        }
        assertThat(mails.counts()).isEqualTo(new MailMapper.Counts(0, 1));
        var dead = mails.dead(10).get(0);
        assertThat(dead.tries()).isEqualTo(Delivery.MOST_TRIES);
        assertThat(dead.lastError()).isNotBlank();

        TestMail.start();
        mails.revive(dead.id(), clock.instant());
        delivery.round();
        assertThat(TestMail.of(address)).hasSize(1);
    }

    private void tell(String title) {
        transaction.executeWithoutResult(status -> notices.tell(citizen, notice(title, null)));
    }

    private static NewNotice notice(String title, String about) {
        return new NewNotice("", "document-served", about, title, "致𠮷田：文书已送达。", "/portal/cases/FY1", true);
    }

    private void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    private Duration pause() {
        return Duration.between(clock.instant(), next());
    }

    private Instant next() {
        return jdbc.queryForObject("select next_try_at from nt_mail where address = ?", LocalDateTime.class, address)
                .atZone(clock.getZone())
                .toInstant();
    }

    private int tries() {
        return jdbc.queryForObject("select tries from nt_mail where address = ?", Integer.class, address);
    }

    private int count(String sql) {
        return jdbc.queryForObject(sql, Integer.class, citizen);
    }
}
