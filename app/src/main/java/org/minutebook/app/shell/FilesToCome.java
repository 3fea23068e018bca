package org.minutebook.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.actions.*;

final class FilesToCome implements ActionFiles {
    @Override
    public void chooseImport(Consumer<@Nullable Node> show) {}

    @Override
    public void importFrom(Path file, Consumer<@Nullable Node> show) {}

    @Override
    public void chooseExport(Consumer<@Nullable Node> show, List<ActionLine> shown) {}
}
