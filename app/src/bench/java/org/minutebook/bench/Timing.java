package org.minutebook.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times a piece of work: a warm-up, then several runs, of which the median counts. */
final class Timing {
    /** Work that may fail as it likes. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private Timing() {}

    /** The median of some runs in milliseconds. */
    static double median(int warmUp, int runs, Work work) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            work.run();
        }
        double[] millis = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[runs / 2];
    }

    static void say(String what, double millis, String target) {
        System.out.printf(Locale.UK, "%-62s %9.1f ms   target %s%n", what, millis, target);
    }

    static void ratio(String what, double ours, double theirs, String target) {
        System.out.printf(
                Locale.UK,
                "%-62s %9.2f x    target %s (ours %.0f ms, peer %.0f ms)%n",
                what,
                ours / theirs,
                target,
                ours,
                theirs);
    }
}
