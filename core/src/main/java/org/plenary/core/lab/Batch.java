package org.plenary.core.lab;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.plenary.core.model.Check;

/**
 * Many games on several threads: the one place where the laboratory plays more than one. Games share nothing and their
 * results are handed over in order, so what comes of them does not depend on the number of threads.
 */
public final class Batch {
    /** So many games for each thread may be begun before an earlier one has ended: enough that no thread waits, few to keep. */
    private static final int AHEAD = 4;

    private Batch() {}

    /** Is told how far a batch has come, and may end it. */
    public interface Watch {
        /** Nobody who looks. */
        Watch NOBODY = (done, of) -> true;

        /**
         * Called before the first game and after each.
         *
         * @param done games that are over
         * @param of how many there will be
         * @return whether to go on
         */
        boolean goOn(int done, int of);
    }

    /** Takes the results, in order. */
    interface Taker<R> {
        /** Takes the result of the game {@code index}; returns whether to go on. */
        boolean take(int index, R result);
    }

    /** As many threads as this machine has cores. */
    public static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * All results of the games 0 to {@code count - 1}, or those until {@code watch} ended it.
     *
     * @param threads 1 to 1024
     */
    static <R> List<R> all(int count, int threads, Watch watch, IntFunction<R> game) {
        List<R> results = new ArrayList<>();
        if (watch.goOn(0, count)) {
            run(0, count, threads, game, (index, result) -> {
                results.add(result);
                return watch.goOn(results.size(), count);
            });
        }
        return results;
    }

    /** Plays the games from {@code from} to {@code to - 1}; a game that throws ends the batch with what it threw. */
    static <R> void run(int from, int to, int threads, IntFunction<R> game, Taker<R> taker) {
        Check.in("threads", threads, 1, 1024);
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "batch");
            thread.setDaemon(true); // a batch that was ended does not hold up the end of the process
            return thread;
        });
        Deque<Future<R>> begun = new ArrayDeque<>();
        try {
            int next = from;
            boolean wanted = true;
            for (int i = from; i < to && wanted; i++) {
                for (; next < to && next < i + AHEAD * threads; next++) {
                    int index = next;
                    begun.add(pool.submit(() -> game.apply(index)));
                }
                wanted = taker.take(i, begun.remove().get());
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause(); // a game throws nothing that is checked
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while games were played", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
