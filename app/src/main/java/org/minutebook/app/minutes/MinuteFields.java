package org.minutebook.app.minutes;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

/** The fields in which an item's minute is typed. */
public final class MinuteFields {
    private final StringProperty opening = new SimpleStringProperty("");
    private final StringProperty body = new SimpleStringProperty("");
    private final StringProperty postMeetingNote = new SimpleStringProperty("");
    private final StringProperty privateNote = new SimpleStringProperty("");
    private boolean filling;

    public StringProperty opening() {
        return opening;
    }

    public StringProperty body() {
        return body;
    }

    public StringProperty postMeetingNote() {
        return postMeetingNote;
    }

    public StringProperty privateNote() {
        return privateNote;
    }

    MinuteTexts texts() {
        return new MinuteTexts(opening.get(), body.get(), postMeetingNote.get(), privateNote.get());
    }

    /** Puts the book's texts into the fields; nobody typed them. */
    void fill(MinuteTexts texts) {
        filling = true;
        opening.set(texts.opening());
        body.set(texts.body());
        postMeetingNote.set(texts.postMeetingNote());
        privateNote.set(texts.privateNote());
        filling = false;
    }

    Subscription whenTyped(Runnable typed) {
        Runnable unlessFilling = () -> {
            if (!filling) {
                typed.run();
            }
        };
        return Subscription.combine(
                opening.subscribe(unlessFilling),
                body.subscribe(unlessFilling),
                postMeetingNote.subscribe(unlessFilling),
                privateNote.subscribe(unlessFilling));
    }
}
