package org.facheng.bench.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.facheng.bench.Options;
import org.facheng.bench.ProductBenchmark;
import org.facheng.bench.TemporaryProduct;
import org.facheng.bench.measure.Contest;
import org.facheng.bench.measure.Figures;
import org.facheng.bench.workflow.BareEngine;
import org.facheng.bench.workflow.EnginePages;
import org.facheng.bench.workflow.TaskClones;
import org.facheng.identity.User;
import org.facheng.inbox.InboxFilter;
import org.facheng.inbox.InboxPages;
import org.springframework.jdbc.core.JdbcTemplate;

/** The first page of a person's inbox, from our table and from the engine's task query, among {@code --size} open tasks. */
public final class InboxBenchmark implements ProductBenchmark {

    private static final int PAGE = 20;
    private static final int COMPARED = 3;

    /** Options: {@code --size} open tasks, {@code --users} asked in each round, {@code --rounds}, {@code --warmups}. */
    @Override
    public Map<String, Object> run(TemporaryProduct product, Options options) {
        int size = options.number("size", 10_000);
        var jdbc = new JdbcTemplate(product.bean(DataSource.class));
        var inbox = product.bean(InboxPages.class);
        try (var engine = BareEngine.beside(product)) {
            new OpenTasks(jdbc, LocalDate.now(product.bean(Clock.class)))
                    .fill(size, new TaskClones(jdbc, engine.start()));
            var pages = engine.pages();
            var users = new Random(7)
                    .ints(options.number("users", 20), 0, Crowd.USERS)
                    .mapToObj(Crowd::user)
                    .toList();
            users.stream().limit(COMPARED).forEach(user -> requireSame(inbox, pages, user));
            var contest = new Contest()
                    .enter("inbox", () -> median(users, user -> inbox.page(user, InboxFilter.todo(PAGE))))
                    .enter("engineOr", () -> median(users, user -> pages.byOr(user.id(), Crowd.groups(user), PAGE)))
                    .enter("engineTwo", () -> median(users, user -> pages.byTwo(user.id(), Crowd.groups(user), PAGE)))
                    .run(options.number("warmups", 5), options.number("rounds", 7));
            return result(contest, size, users.size());
        }
    }

    /** Both must count the same tasks and show pages of the same length. */
    private static void requireSame(InboxPages inbox, EnginePages engine, User user) {
        long ours = inbox.count(user, "mine") + inbox.count(user, "group");
        long theirs = engine.countByOr(user.id(), Crowd.groups(user));
        int page = inbox.page(user, InboxFilter.todo(PAGE)).items().size();
        if (ours != theirs
                || page != engine.byOr(user.id(), Crowd.groups(user), PAGE).size()) {
            throw new IllegalStateException(
                    "Inbox and engine differ for %s: %d and %d tasks".formatted(user.username(), ours, theirs));
        }
    }

    /** Milliseconds of the middle one. */
    private static double median(List<User> users, Consumer<User> page) {
        var times = new ArrayList<Double>();
        for (var user : users) {
            long start = System.nanoTime();
            page.accept(user);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return Figures.median(times);
    }

    private static Map<String, Object> result(Contest contest, int size, int users) {
        var result = new LinkedHashMap<String, Object>();
        result.put("benchmark", "inbox");
        result.put("unit", "milliseconds a page of " + PAGE);
        result.put("size", size);
        result.put("usersEachRound", users);
        List.of("inbox", "engineOr", "engineTwo").forEach(name -> result.put(name, contest.figures(name)));
        result.put("ratioOr", contest.ratio("engineOr", "inbox"));
        result.put("ratioTwo", contest.ratio("engineTwo", "inbox"));
        return result;
    }
}
