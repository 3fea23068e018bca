package org.minutebook.app.documents.style;

import org.minutebook.db.model.HouseStyle.Layout;

/** How a council names the files that it publishes. Characters that a file name cannot hold become dashes. */
public enum KitSetting implements Wording {
    KIT_FOLDER(
            "The folder of what is published for a meeting. Knows {board}, {short name}, {date} (2026-11-26) and"
                    + " {day}.",
            "{short name} {date}"),
    AGENDA_FILE(
            "The file name of an agenda. Knows {board}, {short name}, {date} and {day}.", "Agenda {short name} {date}"),
    SUPPLEMENT_FILE(
            "The file name of a supplement. Knows {board}, {short name}, {date}, {day} and {name}.",
            "{name} {short name} {date}"),
    REPORT_FILE(
            "The file name of a report. Knows {board}, {short name}, {date}, {day}, {number} of the item (2 digits) and"
                    + " {title}.",
            "Item {number} {title}"),
    CALENDAR_FILE(
            "The file name of the calendar entry. Knows {board}, {short name}, {date} and {day}.",
            "Meeting {short name} {date}");

    private final String meaning;
    private final String pattern;

    KitSetting(String meaning, String pattern) {
        this.meaning = meaning;
        this.pattern = pattern;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String usual(Layout layout) {
        return pattern;
    }
}
