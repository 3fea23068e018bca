package org.minutebook.app.kit;

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
     * @param offer what may be done about it
     * @param job the long work it speaks of
     */
    public record Notice(Tone tone, String sentence, Optional<Command> offer, Optional<Job> job) {}

    private final ReadOnlyObjectWrapper<Optional<Notice>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Notice>> latest() {
        return latest.getReadOnlyProperty();
    }

    public void done(String sentence) {
        say(new Notice(Tone.DONE, sentence, Optional.empty(), Optional.empty()));
    }

    public void done(String sentence, Command offer) {
        say(new Notice(Tone.DONE, sentence, Optional.of(offer), Optional.empty()));
    }

    public void warn(String sentence) {
        say(new Notice(Tone.WARNING, sentence, Optional.empty(), Optional.empty()));
    }

    public void warn(String sentence, Command offer) {
        say(new Notice(Tone.WARNING, sentence, Optional.of(offer), Optional.empty()));
    }

    public void refuse(String sentence) {
        say(new Notice(Tone.REFUSED, sentence, Optional.empty(), Optional.empty()));
    }

    public void refuse(String sentence, Command offer) {
        say(new Notice(Tone.REFUSED, sentence, Optional.of(offer), Optional.empty()));
    }

    /** Long work is going on; it is shown with its progress until something else is said. */
    public void working(String sentence, Job job) {
        say(new Notice(Tone.DONE, sentence, Optional.empty(), Optional.of(job)));
    }

    public void clear() {
        latest.set(Optional.empty());
    }

    private void say(Notice notice) {
        latest.set(Optional.of(notice));
    }
}
