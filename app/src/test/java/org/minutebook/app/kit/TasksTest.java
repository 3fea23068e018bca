package org.minutebook.app.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.SAME_THREAD)
class TasksTest {
    @Test
    void aScreenIsReadWhileLongWorkGoesOn() throws Exception {
        Tasks.startToolkit();
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> shown = new CompletableFuture<>();
        try (Tasks tasks = Tasks.besideWindow(bug -> {
            throw new AssertionError(bug);
        })) {
            for (int job = 0; job < 4; job++) {
                tasks.start(unused -> end.await(30, TimeUnit.SECONDS), ended -> assertTrue(ended), problem -> {
                    throw new AssertionError(problem);
                });
            }
            tasks.latest("screen", () -> "read", shown::complete);
            assertEquals("read", shown.get(10, TimeUnit.SECONDS));
            end.countDown();
        }
    }
}
