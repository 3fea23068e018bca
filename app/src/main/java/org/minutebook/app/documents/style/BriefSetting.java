package org.minutebook.app.documents.style;

import org.minutebook.db.model.HouseStyle.Layout;

/** What a chair's brief says, which nobody but the chair and the officers reads. */
public enum BriefSetting implements Wording {
    BRIEF_TITLE(
            "The title of a chair's brief. Knows {board}, {day} of the meeting and what the council calls its {chair}.",
            "{board}\n{Chair}’s brief for {day}"),
    REVIEW_TITLE(
            "The title of a chair's briefing on actions. Knows {board} and what the council calls its {chair}.",
            "{board}\n{Chair}’s briefing on actions"),
    BRIEF_MARK(
            "Stands above every page of a brief that nobody but the chair and the officers may read. Knows {chair}.",
            "FOR THE {CHAIR} – NOT FOR PUBLICATION"),
    REVIEW_PUBLIC_MARK(
            "Stands above every page of the briefing on actions that anybody may read. Knows {chair}.",
            "FOR THE {CHAIR} – contains nothing exempt or confidential"),
    OPENING_STATEMENT(
            "What the chair says at the opening, each on a line of its own.",
            "Welcome members and the public.\n"
                + "Say where the exits are and whether an alarm test is expected.\n"
                + "Confirm whether all or part of the meeting is recorded, and say that anybody may film or record it"
                + " as long as it is not disturbed.\n"
                + "Ask for telephones to be silent.\n"
                + "Ask new members and those at the table to say who they are."),
    OPENING_STATEMENT_CLOSED(
            "The same for a meeting that the public may not come to.",
            "Welcome members.\n"
                    + "Say where the exits are and whether an alarm test is expected.\n"
                    + "Ask for telephones to be silent.\n"
                    + "Ask new members and those at the table to say who they are."),
    URGENCY_STATEMENT(
            "What the chair reads out before a late item. Knows {number} of the item and {reason}.",
            "I am of the opinion that item {number} should be considered at this meeting as a matter of urgency, by"
                    + " reason of these special circumstances[: {reason}]."),
    INTEREST_TO_REGISTER(
            "Reminds the chair of an interest declared before that is not in the register. Knows {member}, {declared}"
                    + " (the day of the meeting) and {by} (the last day).",
            "{member} declared an interest on {declared} that is to be in the register by {by}; no entry is recorded.");

    private final String meaning;
    private final String usual;

    BriefSetting(String meaning, String usual) {
        this.meaning = meaning;
        this.usual = usual;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String usual(Layout layout) {
        return usual;
    }
}
