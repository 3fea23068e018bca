package org.minutebook.db.change;

import java.util.Optional;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.MinuteBuilder;
import org.minutebook.db.store.Writing;

/** The text of an item's minute, as it was typed. The item's public and restricted texts are written apart. */
public record WriteMinute(
        AgendaItem item, Audience audience, String opening, String body, String postMeetingNote, String privateNote)
        implements Change<Minute> {
    @Override
    public String title() {
        return "Write the minute of " + Printed.item(item);
    }

    @Override
    public Minute apply(Writing writing) {
        Optional<Minute> there = writing.stores().minutes().find(item.id(), audience);
        if (there.isEmpty()) {
            Minute minute =
                    new Minute(writing.newId(), item.id(), opening, body, postMeetingNote, privateNote, audience);
            return isBlank() ? minute : writing.add(minute);
        }
        return writing.save(MinuteBuilder.builder(there.get())
                .opening(opening)
                .body(body)
                .postMeetingNote(postMeetingNote)
                .privateNote(privateNote)
                .build());
    }

    private boolean isBlank() {
        return opening.isBlank() && body.isBlank() && postMeetingNote.isBlank() && privateNote.isBlank();
    }
}
