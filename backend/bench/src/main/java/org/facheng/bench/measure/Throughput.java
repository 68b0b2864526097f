package org.facheng.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** How many acts a second several workers get done, each doing one after the other. */
public final class Throughput {

    private Throughput() {}

    /**
     * @param act one act of a worker, by its number from 0
     * @return acts a second, over the time until the last worker is done
     */
    public static double of(int workers, Duration length, Act act) {
        var pool = Executors.newFixedThreadPool(workers);
        try {
            long start = System.nanoTime();
            long end = start + length.toNanos();
            var tasks = new ArrayList<Callable<Long>>();
            for (int worker = 0; worker < workers; worker++) {
                int number = worker;
                tasks.add(() -> work(number, end, act));
            }
            long done = 0;
            for (var result : pool.invokeAll(tasks)) {
                done += result.get();
            }
            return done * 1e9 / (System.nanoTime() - start);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static long work(int worker, long end, Act act) throws Exception {
        long done = 0;
        while (System.nanoTime() < end) {
            act.perform(worker);
            done++;
        }
        return done;
    }

    /** What a worker does. */
    @FunctionalInterface
    public interface Act {
        void perform(int worker) throws Exception;
    }
}
