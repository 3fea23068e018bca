package org.minutebook.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.minutebook.app.kit.Dialogs;
import org.minutebook.app.kit.Tasks;

/** Doors that are only looked at. */
record NoDoors() implements Doors {
    @Override
    public List<Path> recent() {
        return List.of(Path.of("Democratic Support"));
    }

    @Override
    public Dialogs dialogs() {
        return new NoDialogs();
    }

    @Override
    public void open(Path book) {}

    @Override
    public void openSample(Path into) {}

    @Override
    public void create(Path into, String council, String board, String shortName) {}

    @Override
    public RestoreViewModel restoring() {
        return new RestoreViewModel(
                Tasks.immediate(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), (folder, said) -> {});
    }

    @Override
    public Path sampleFolder() {
        return Path.of("Sample council");
    }
}
