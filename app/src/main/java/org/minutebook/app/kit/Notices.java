package org.minutebook.app.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the program has to say beside the work: done, refused, or found. Nothing waits for an answer. */
public final class Notices {
    public enum Tone {
        DONE,
        WARNING,
        REFUSED
    }

    /**
     * One sentence.
     *
     * @param offers what may be done about it, the safest first
     * @param job the long work it speaks of
     */
    public record Notice(Tone tone, String sentence, List<Command> offers, Optional<Job> job) {}

    private final ReadOnlyObjectWrapper<Optional<Notice>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Notice>> latest() {
        return latest.getReadOnlyProperty();
    }

    public void done(String sentence) {
        say(new Notice(Tone.DONE, sentence, List.of(), Optional.empty()));
    }

    public void done(String sentence, Command offer) {
        say(new Notice(Tone.DONE, sentence, List.of(offer), Optional.empty()));
    }

    public void warn(String sentence) {
        say(new Notice(Tone.WARNING, sentence, List.of(), Optional.empty()));
    }

    public void warn(String sentence, Command offer) {
        say(new Notice(Tone.WARNING, sentence, List.of(offer), Optional.empty()));
    }

    public void refuse(String sentence, Command... offers) {
        say(new Notice(Tone.REFUSED, sentence, List.of(offers), Optional.empty()));
    }

    /** Long work is going on; it is shown with its progress until something else is said. */
    public void working(String sentence, Job job) {
        say(new Notice(Tone.DONE, sentence, List.of(), Optional.of(job)));
    }

    public void clear() {
        latest.set(Optional.empty());
    }

    private void say(Notice notice) {
        latest.set(Optional.of(notice));
    }
}
