package org.minutebook.bench;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.app.kit.Tasks;
import org.minutebook.app.today.TodayView;
import org.minutebook.app.today.TodayViewModel;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;

/** The first screen of a large book, with the threads of the real window: from opening it to everything laid out. */
final class TodayBenchmark {
    private static final int ROUNDS = 9;
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private TodayBenchmark() {}

    static void run(MinuteBook book) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Tasks.startToolkit();
        try (Tasks tasks = Tasks.besideWindow(Throwable::printStackTrace)) {
            Timing.say("Today: opened and laid out, the first time", opened(book, tasks), "none set");
            double[] millis = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                // the database answers what it was asked before from memory, until something is written
                book.apply(new Act<>("Write something", writing -> writing.keepContent(new byte[] {1})));
                millis[i] = opened(book, tasks);
            }
            Arrays.sort(millis);
            Timing.say("Today: opened and laid out after an act, warm", millis[ROUNDS / 2], "under 200 ms");
        }
    }

    /** Milliseconds from opening the screen to its last line being laid out. */
    private static double opened(MinuteBook book, Tasks tasks) throws Exception {
        CountDownLatch there = new CountDownLatch(1);
        long start = System.nanoTime();
        TodayViewModel model = Tasks.onWindowThread(() -> {
            TestDesk desk = new TestDesk(book, tasks);
            TodayViewModel made = new TodayViewModel(desk.open);
            TodayView view = new TodayView(desk.open, made);
            new Scene(view, WIDTH, HEIGHT);
            made.facts().subscribe(facts -> {
                if (facts.isPresent()) {
                    view.applyCss();
                    view.layout();
                    there.countDown();
                }
            });
            return made;
        });
        if (!there.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The screen stayed empty");
        }
        double millis = (System.nanoTime() - start) / 1e6;
        Tasks.onWindowThread(() -> {
            model.close();
            return true;
        });
        return millis;
    }
}
