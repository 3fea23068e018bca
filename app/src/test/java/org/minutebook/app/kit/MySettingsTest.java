package org.minutebook.app.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.SAME_THREAD)
class MySettingsTest {
    private final MySettings mine = new MySettings();
    private final List<Integer> told = new ArrayList<>();

    @Test
    void whoeverFollowsTheSizeHearsItNowAndWhenItChanges() {
        Group node = new Group();
        mine.followTextSize(node, told::add);
        mine.largerText();
        assertEquals(List.of(100, 110), told);
        assertEquals(1, node.getProperties().size(), "held by the node alone");
    }

    @Test
    void whatWasShownOnceIsLetGo() throws InterruptedException {
        WeakReference<Group> shown = follow();
        for (int i = 0; i < 50 && shown.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertNull(shown.get());
        mine.largerText();
        assertEquals(List.of(100), told);
    }

    private WeakReference<Group> follow() {
        Group node = new Group();
        mine.followTextSize(node, told::add);
        return new WeakReference<>(node);
    }
}
