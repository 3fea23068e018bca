package org.minutebook.app.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.db.change.WriteMinute;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Minute;

/** The four texts of an item's minute for one audience, as they stand in the fields. */
record MinuteTexts(String opening, String body, String postMeetingNote, String privateNote) {
    static final MinuteTexts BLANK = new MinuteTexts("", "", "", "");
    /** What the places of typed minutes begin with. */
    static final String DRAFTS = "minute/";

    private static final List<String> FIELDS = List.of("opening", "body", "note", "private");

    static MinuteTexts of(Optional<Minute> minute) {
        return minute.map(found ->
                        new MinuteTexts(found.opening(), found.body(), found.postMeetingNote(), found.privateNote()))
                .orElse(BLANK);
    }

    WriteMinute act(AgendaItem item, Audience audience) {
        return new WriteMinute(item, audience, opening, body, postMeetingNote, privateNote);
    }

    private List<String> all() {
        return List.of(opening, body, postMeetingNote, privateNote);
    }

    /** Where each text is kept while it is typed, and the text. */
    Map<String, String> drafts(Id<AgendaItem> item, Audience audience) {
        List<String> texts = all();
        return Map.of(
                place(item, audience, 0), texts.get(0),
                place(item, audience, 1), texts.get(1),
                place(item, audience, 2), texts.get(2),
                place(item, audience, 3), texts.get(3));
    }

    /** These texts with those that were typed and not taken in their place. */
    MinuteTexts with(Map<String, String> drafts, Id<AgendaItem> item, Audience audience) {
        return new MinuteTexts(
                drafts.getOrDefault(place(item, audience, 0), opening),
                drafts.getOrDefault(place(item, audience, 1), body),
                drafts.getOrDefault(place(item, audience, 2), postMeetingNote),
                drafts.getOrDefault(place(item, audience, 3), privateNote));
    }

    private static String place(Id<AgendaItem> item, Audience audience, int field) {
        return DRAFTS + item + "/" + audience + "/" + FIELDS.get(field);
    }
}
