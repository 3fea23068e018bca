package org.minutebook.app.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.minutebook.app.kit.Dialogs;

/** Where nobody is there to answer: every question is left open. */
class NoDialogs implements Dialogs {
    @Override
    public Optional<Path> openFile(String title, FileKind... kinds) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> saveFile(String title, String name, FileKind... kinds) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.empty();
    }

    @Override
    public Optional<String> ask(String title, String question, String proposed) {
        return Optional.empty();
    }

    @Override
    public boolean sure(String question, String act, String keep) {
        return false;
    }

    @Override
    public void show(Path file) {}
}
