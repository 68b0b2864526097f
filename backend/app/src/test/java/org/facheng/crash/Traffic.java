package org.facheng.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * People at work on a product that will be killed: citizens file, handlers admit what was filed. What was begun is written down before
 * it is sent, what was acknowledged after the answer arrived.
 */
final class Traffic {

    private static final String NOT_ACKNOWLEDGED = "";
    private static final Map<String, Object> ADMIT = Map.of("outcome", "ADMIT", "form", Map.of("remarks", "符合受理条件"));

    private final Map<String, Object> application;
    private final List<WebUser> citizens;
    private final List<WebUser> handlers;

    /** Receipt number by Idempotency-Key. */
    final Map<String, String> filings = new ConcurrentHashMap<>();

    /** Whether the completion was acknowledged, by task. */
    final Map<String, Boolean> completions = new ConcurrentHashMap<>();

    private final Map<String, WebUser> performers = new ConcurrentHashMap<>();

    Traffic(Map<String, Object> application, List<WebUser> citizens, List<WebUser> handlers) {
        this.application = new LinkedHashMap<>(application);
        this.citizens = citizens;
        this.handlers = handlers;
    }

    void moveTo(String address) {
        Stream.concat(citizens.stream(), handlers.stream()).forEach(user -> user.moveTo(address));
    }

    /** Everybody works at once until the product is dead, which {@code kill} brings about at the given acknowledgement. */
    void until(int fatalAcknowledgement, Runnable kill) {
        var left = new AtomicInteger(fatalAcknowledgement);
        Runnable acknowledged = () -> {
            if (left.decrementAndGet() == 0) {
                kill.run();
            }
        };
        var work = Stream.concat(
                citizens.stream()
                        .map(citizen ->
                                CompletableFuture.runAsync(() -> fileUntilCutOff(citizen, acknowledged), this::thread)),
                handlers.stream()
                        .map(handler -> CompletableFuture.runAsync(
                                () -> admitUntilCutOff(handler, acknowledged), this::thread)));
        CompletableFuture.allOf(work.toArray(CompletableFuture[]::new)).join();
    }

    private void thread(Runnable work) {
        new Thread(work).start();
    }

    private void fileUntilCutOff(WebUser citizen, Runnable acknowledged) {
        try {
            while (true) {
                var key = UUID.randomUUID().toString();
                filings.put(key, NOT_ACKNOWLEDGED);
                filings.put(key, file(citizen, key));
                acknowledged.run();
            }
        } catch (IOException cutOff) {
            assertThat(filings).isNotEmpty();
        }
    }

    private String file(WebUser citizen, String key) throws IOException {
        var answer = citizen.post("/api/portal/applications", key, application);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.body().path("receiptNo").asString();
    }

    private void admitUntilCutOff(WebUser handler, Runnable acknowledged) {
        try {
            while (true) {
                var open = handler.get("/api/inbox?view=mine")
                        .body()
                        .path("items")
                        .valueStream()
                        .filter(item -> item.path("key").asString().equals("userTask_reviewApplication"))
                        .map(item -> item.path("id").asString())
                        .findFirst();
                if (open.isPresent()) {
                    completions.put(open.get(), false);
                    performers.put(open.get(), handler);
                    var answer = handler.post("/api/tasks/" + open.get() + "/complete", null, ADMIT);
                    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
                    completions.put(open.get(), true);
                    acknowledged.run();
                }
            }
        } catch (IOException cutOff) {
            assertThat(performers).hasSameSizeAs(completions);
        }
    }

    /** Sends again what was filed, acknowledged or not; the same key must name the same case. */
    void repeatFilings() throws IOException {
        for (var filing : Map.copyOf(filings).entrySet()) {
            var receipt = file(citizens.get(0), filing.getKey());
            if (!filing.getValue().equals(NOT_ACKNOWLEDGED)) {
                assertThat(receipt).isEqualTo(filing.getValue());
            }
            filings.put(filing.getKey(), receipt);
        }
    }

    /** Sends again what was completed; it is either done now or says plainly that it was. */
    void repeatCompletions() throws IOException {
        for (var completion : Map.copyOf(completions).entrySet()) {
            var answer = performers
                    .get(completion.getKey())
                    .post("/api/tasks/" + completion.getKey() + "/complete", null, ADMIT);
            if (answer.status() == 409 || completion.getValue()) {
                assertThat(answer.body().path("code").asString()).isEqualTo("task_done");
            } else {
                assertThat(answer.status()).isEqualTo(200);
            }
            completions.put(completion.getKey(), true);
        }
    }
}
