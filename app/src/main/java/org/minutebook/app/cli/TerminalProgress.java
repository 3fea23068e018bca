package org.minutebook.app.cli;

import java.io.PrintStream;
import org.minutebook.app.documents.Progress;

/** Progress on the terminal, on one line that is drawn again; nothing where the output is not a terminal. */
final class TerminalProgress implements Progress {
    private static final long SOONEST_MILLIS = 200;

    private final PrintStream err;
    private final boolean drawn;
    private long last;

    TerminalProgress(PrintStream err, boolean wanted) {
        this.err = err;
        drawn = wanted && System.console() != null && System.console().isTerminal();
    }

    @Override
    public void at(int done, int total, String what) {
        if (!drawn) {
            return;
        }
        long now = System.nanoTime() / 1_000_000;
        boolean end = total > 0 && done >= total;
        if (end || now - last >= SOONEST_MILLIS) {
            last = now;
            err.print("\r" + what + ": " + done + (total > 0 ? " of " + total : "") + (end ? "\n" : ""));
            err.flush();
        }
    }

    @Override
    public boolean stopped() {
        return Thread.currentThread().isInterrupted();
    }
}
