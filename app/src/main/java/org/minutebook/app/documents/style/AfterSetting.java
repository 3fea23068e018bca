package org.minutebook.app.documents.style;

import org.minutebook.db.model.HouseStyle.Layout;

/** What a council may word in its own way in the documents that follow a meeting: decision sheet, signing sheet, extract. */
public enum AfterSetting implements Wording {
    // the decision sheet
    DECISIONS_TITLE(
            "The title of a decision sheet. Knows {board}, {council} and {day} of the meeting.",
            "{board}\nDecisions of the meeting held on {day}"),
    DECISIONS_MARK("Stands above every page of it until the minutes are approved.", "PROVISIONAL"),
    DECISIONS_NOTE(
            "Says what a decision sheet is until the minutes are approved. Knows {board} and {issued} (the day).",
            "These are the decisions as they were taken down at the meeting. They are provisional until the {board} has"
                    + " approved the minutes. Issued on {issued}."),
    CALL_IN("Says under the decisions until when they can be called in; blank prints none.", ""),
    NO_DECISIONS("Stands there where nothing was decided.", "No decisions were taken at this meeting."),
    DECISION_ACTION("An action that no resolution asks for. Knows {action}.", "Action: {action}"),
    DECISION_COLUMN("Heads the decisions.", "Decision"),
    OUTCOME_COLUMN("Heads what became of each, and who is to do what by when.", "Outcome, owner and deadline"),

    MINUTES_OUTCOME(
            "What became of the earlier minutes, in the column of outcomes.", "Confirmed", "Approved", "Agreed"),

    // the signing sheet
    SIGNING_TITLE(
            "The title of a signing sheet. Knows {board}, {council} and {day} of the meeting.",
            "{board}\nSignature of the minutes of the meeting held on {day}"),
    SIGNED_MINUTES(
            "Says which minutes are signed. Knows {board}, {day}, {first} and {last} (the numbers of the minutes).",
            "Minutes[ {first} to {last}] of the meeting of the {board} held on {day}."),
    SIGNING_WORDS(
            "What the person presiding signs. Knows {day}, {at} (the day of the meeting that approved them; nothing"
                    + " before that) and {corrections}.",
            "Confirmed[ at the meeting held on {at}] as a correct record[, subject to {corrections}].",
            "Approved and signed[ at the meeting held on {at}] as a correct record[ subject to {corrections}].",
            "Agreed[ at the meeting held on {at}] as a correct record[ with the following amendments: {corrections}]."),
    SIGNING_AT(
            "Says at which meeting they are to be signed, until they are approved; blank prints none. Knows {at}.",
            "For signature at the meeting on {at}."),
    SIGNED("Stands before the place of the signature.", "Signed"),
    SIGNED_BY("Stands before the name of whoever signs.", "Name, presiding at the meeting"),
    SIGNED_ON("Stands before the date.", "Date"),

    // the note of a meeting without a quorum
    NO_QUORUM_TITLE(
            "The title of the note of a meeting without a quorum. Knows {board}, {council} and {day}.",
            "{board}\nNote of the meeting called for {day}"),
    NO_QUORUM_WORDS(
            "Says that there was none. Knows {day}, {start}, {waited} (until when the board waited) and {venue}.",
            "The meeting was called for {day}[ at {start}][ at {venue}]. There was no quorum[ by {waited}], so no"
                    + " business was taken and nothing was decided. This is a note, not minutes."),
    NO_QUORUM_NEEDED("Says what the quorum is; blank prints nothing. Knows {quorum}.", "The quorum is: {quorum}."),
    NO_QUORUM_THERE("Heads those who were there.", "Those present"),
    NO_QUORUM_AGAIN(
            "Says when the board meets again, once that is fixed. Knows {day}.", "The meeting is held again on {day}."),
    NO_QUORUM_BY(
            "Says by when it is to meet again, until that is fixed. Knows {by}, by the terms of reference.",
            "The terms of reference ask for the meeting to be held again by {by}."),

    // an extract
    EXTRACT_TITLE(
            "The title of an extract. Knows {board}, {council} and {day} of the meeting.",
            "{board}\nExtract from the minutes of the meeting held on {day}"),
    EXTRACT_INTERESTS(
            "Heads the interests that were declared in its item; as it stands, the title of the meeting's item on them"
                    + " does.",
            "Declarations of Interest"),
    EXTRACT_PRESENT("Heads those present at the meeting; blank prints nobody.", "Present"),
    EXTRACT_CERTIFIED(
            "What the officer certifies. Knows {board}, {day} and {approved} (the day on which they were approved).",
            "I certify that this is a true extract from the minutes of the meeting of the {board} held on"
                    + " {day}[, approved on {approved}]."),
    EXTRACT_NOT_APPROVED(
            "Stands in an extract from minutes that are not approved.",
            "The minutes from which this extract is taken have not been approved yet."),
    CERTIFIED_BY("Stands before the officer's signature.", "Signed"),
    CERTIFIED_POST("Stands before the officer's name and post.", "Name and post"),
    CERTIFIED_ON("Stands before the date.", "Date");

    private final String meaning;
    private final ByLayout usual;

    AfterSetting(String meaning, String everywhere) {
        this.meaning = meaning;
        usual = ByLayout.alike(everywhere);
    }

    AfterSetting(String meaning, String narrative, String shortProse, String table) {
        this.meaning = meaning;
        usual = new ByLayout(narrative, shortProse, table);
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String usual(Layout layout) {
        return usual.of(layout);
    }
}
