package org.facheng.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why the product can't listen where it was told to, in words that say what to change. */
class ListeningAddressTest {

    @Test
    void a_free_port_is_taken() {
        assertThatCode(() -> ListeningAddress.require("127.0.0.1", "0")).doesNotThrowAnyException();
    }

    @Test
    void a_port_in_use_is_named() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = Integer.toString(other.getLocalPort());
            assertThatThrownBy(() -> ListeningAddress.require("127.0.0.1", port))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContainingAll("Port " + port + " on 127.0.0.1 is taken", "已被占用");
        }
    }

    @ParameterizedTest
    @CsvSource({"70000", "abc", "-1", "80 80", "''"})
    void a_port_that_is_none_is_named(String port) {
        assertThatThrownBy(() -> ListeningAddress.require("127.0.0.1", port))
                .isInstanceOf(StartFailure.class)
                .hasMessageContainingAll("FACHENG_PORT", "0 to 65535", "0至65535");
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.1", "no-such-host.invalid"})
    void an_address_this_machine_does_not_have_is_not_called_a_taken_port(String address) {
        assertThatThrownBy(() -> ListeningAddress.require(address, "0"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContainingAll(address, "FACHENG_ADDRESS", "本机没有")
                .hasMessageNotContaining("taken");
    }

    @Test
    void a_port_the_system_keeps_to_itself_is_not_called_a_taken_one() {
        assertThat(ListeningAddress.closed("127.0.0.1", 80, false))
                .hasMessageContainingAll("port 80", "权限")
                .hasMessageNotContaining("taken");
        assertThat(ListeningAddress.closed("127.0.0.1", 80, true)).hasMessageContaining("taken");
    }
}
