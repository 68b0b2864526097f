package org.facheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever watches the product hears that nothing is sealed any more, and that it is again. */
@FachengTest
class SealingHealthTest {

    @Autowired
    Sealing sealing;

    @Autowired
    Journal journal;

    @Autowired
    JournalHealthIndicator health;

    @Autowired
    TransactionTemplate transaction;

    @Value("${facheng.data}")
    Path data;

    @Test
    void the_journal_is_down_while_it_can_not_be_sealed() throws IOException {
        sealing.seal();
        var seals = data.resolve("seals");
        var aside = data.resolve("seals-aside");
        Files.move(seals, aside);
        Files.writeString(seals, "");
        try {
            transaction.executeWithoutResult(
                    status -> journal.append(Act.of(Act.SYSTEM_CHAIN, Actor.SYSTEM, "clock.set", "封存试验")));
            assertThatThrownBy(sealing::seal).isInstanceOf(RuntimeException.class);
            assertThat(health.health().getStatus().getCode()).isEqualTo("DOWN");
            assertThat(health.health().getDetails()).containsKey("sealing fails since");
        } finally {
            Files.delete(seals);
            Files.move(aside, seals);
        }
        sealing.seal();
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
        assertThat(health.health().getDetails()).containsKey("last seal");
    }
}
