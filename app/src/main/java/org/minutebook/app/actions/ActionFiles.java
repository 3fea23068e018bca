package org.minutebook.app.actions;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Action logs as files: brought in and given out. What has to be asked is shown where the screen puts it. */
public interface ActionFiles {
    /** @param show puts a panel under the head of the screen; null takes it away */
    void chooseImport(Consumer<@Nullable Node> show);

    void importFrom(Path file, Consumer<@Nullable Node> show);

    /** @param shown the lines as they are filtered and sorted now */
    void chooseExport(Consumer<@Nullable Node> show, List<ActionLine> shown);
}
