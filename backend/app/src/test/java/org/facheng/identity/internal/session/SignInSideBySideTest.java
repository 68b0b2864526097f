package org.facheng.identity.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.facheng.platform.Ids;
import org.facheng.platform.ProblemException;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several sign-ins to one account from one address at once: several windows, or somebody who guesses. */
@FachengTest
class SignInSideBySideTest {

    @Autowired
    SignIn signIn;

    private final String address = "test-" + Ids.newId();

    @Test
    void those_with_the_right_password_do_not_stand_in_each_others_way() throws Exception {
        assertThat(answers(
                        "handler3",
                        IntStream.range(0, 12).mapToObj(i -> ApiUser.PASSWORD).toList()))
                .containsOnly("ok");
    }

    @Test
    void guesses_get_no_further_than_one_by_one() throws Exception {
        assertThat(answers(
                        "handler2",
                        IntStream.range(0, 20).mapToObj(i -> "guess" + i).toList()))
                .filteredOn(answer -> !answer.equals("too_many_attempts"))
                .hasSize(5)
                .containsOnly("bad_credentials");
    }

    private List<String> answers(String username, List<String> passwords) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(passwords.size());
        try {
            var attempts = passwords.stream()
                    .map(password -> (Callable<String>) () -> answer(username, password))
                    .toList();
            var answers = new ArrayList<String>();
            for (var attempt : threads.invokeAll(attempts)) {
                answers.add(attempt.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private String answer(String username, String password) {
        try {
            signIn.signIn(username, password, address);
            return "ok";
        } catch (ProblemException refused) {
            return refused.code();
        }
    }
}
