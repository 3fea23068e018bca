package org.minutebook.app.documents.style;

import org.minutebook.db.model.HouseStyle.Layout;

/**
 * What a council may word or lay out in its own way in minutes and action logs, with what it is for and what each of the
 * three layouts takes where the council says nothing. The words are data of a house style, never of the program.
 */
public enum Setting implements Wording {
    // the head of the document
    TITLE(
            "The title. Knows {board}, {council}, {venue}, {day}, {start} and {title} of the meeting.",
            "Minutes of a meeting of the {board} held[ at {venue}] on {day}.",
            "{BOARD}\nMINUTES OF THE MEETING HELD ON {DAY}",
            "MINUTES of the meeting of {board} held on {day}[ at {start}]"),
    DAY("How the title writes a day.", "dddd, d MMMM yyyy", "d MMMM yyyy", "dth MMMM yyyy"),
    DAY_IN_TEXT("How sentences write a day.", "d MMMM yyyy", "dth MMMM yyyy", "dth MMMM yyyy"),
    DAY_IN_TABLES("How tables write a day.", "dd/MM/yy"),
    TIME("How a time is written.", "h.mm pm", "h.mm pm", "h.mmpm"),
    DRAFT_MARK("Stands above every page of an agenda until it is issued.", "DRAFT"),
    DRAFT_MINUTES_MARK(
            "Stands above every page of minutes until they are approved.",
            "DRAFT – subject to confirmation at the next meeting"),
    RESTRICTED_MARK("Stands above every page of a document for members only.", "NOT FOR PUBLICATION"),

    // who was there
    ATTENDANCE_LAYOUT(
            "How those present are set out: groups (by organisation, in two columns), sentence or table.",
            "groups",
            "sentence",
            "table"),
    PRESENT("Heads those present.", "PRESENT", "Present:", "Present:"),
    IN_ATTENDANCE("Heads those in attendance.", "In Attendance", "In attendance:", "In attendance:"),
    APOLOGIES("Heads the apologies.", "Apologies", "Apologies:", "Apologies:"),
    IN_THE_CHAIR("Marks who was in the chair.", "(in the Chair)", "(Chair)", "(Chair)"),
    COUNCILLOR("Stands before one councillor's name in a sentence.", "Councillor"),
    COUNCILLORS("Stands before councillors' names in a sentence.", "Councillors"),
    SUBSTITUTE_MARK("Marks who acted for somebody. Knows {member}.", "(substitute for {member})"),
    REMOTE_MARK("Marks who took part from elsewhere.", "(by video link)"),
    MEMBER_COLUMN("Heads the column of members.", "Board Member"),
    NAME_COLUMN("Heads the column of those in attendance.", "Name"),
    POSITION_COLUMN("Heads the column of posts.", "Position"),
    ORGANISATION_COLUMN("Heads the column of organisations.", "Organisation"),

    // an item
    ITEM_NUMBER("A minute's number. Knows {number}.", "{number}."),
    ITEM_TITLE("A minute's title. Knows {title}.", "{title}", "{TITLE}", "{title}"),
    ITEM_COLUMN("Heads the first column of minutes in a table.", "Item"),
    POINTS_COLUMN("Heads the second column.", "Key points and actions"),
    OWNER_COLUMN("Heads the third column.", "Owner and deadline"),
    OWNERS_JOINED_BY("Stands between two owners of one action.", "/"),
    DUE("A deadline under an owner. Knows {due}.", "by {due}"),
    REPORT_PHRASE(
            "Opens an item that has a paper. Knows {board}, {a report} (or {a presentation}, as it is), {report}, {of}"
                    + " (with its article), {title}, {provided} and {providing} (the paper's verb) and {purpose}.",
            "The Board considered {a report} of {of}[ which {provided} {purpose}].",
            "The Board considered the {report} of {of}[ {providing} {purpose}].",
            "{Of} presented the {report} ‘{title}’."),
    REPORT_PHRASE_NOTED(
            "The same, where nothing was resolved on the item.",
            "The Board considered {a report} of {of}[ which {provided} {purpose}].",
            "The Board received and noted the {report} of {of}[ {providing} {purpose}].",
            "{Of} presented the {report} ‘{title}’."),
    FILED_COPY(
            "Says that a copy is filed. Knows {report} and {marked}.",
            "A copy of the {report}[ marked ‘{marked}’] is filed with these minutes."),
    URGENT_ITEM(
            "Opens an item that was taken as urgent. Knows {reason}.",
            "The Chairman was of the opinion that the item should be considered as a matter of urgency[: {reason}].",
            "The Chair agreed that the item be considered as a matter of urgency[: {reason}].",
            "Taken as a matter of urgency[: {reason}]."),
    UNDERTAKING(
            "Says who undertook what, where the text of the minute does not. Knows {by} and {text}.",
            "{By} undertook {text}."),
    POST_MEETING_NOTE("A note made after the meeting. Knows {note}.", "Post-meeting note: {note}"),
    WITHHELD(
            "Stands in public minutes where an item is not for publication. Knows {paragraph} of Schedule 12A.",
            "The minute of this item is not for publication (paragraph {paragraph} of Part 1 of Schedule 12A to the"
                    + " Local Government Act 1972)."),
    READMITTED(
            "Opens the first public item after such items, where the minutes say that the public were excluded.",
            "The press and public were re-admitted to the meeting."),
    WITHHELD_TITLE("The title of such an item.", "Exempt item.", "Exempt item", "Exempt item"),

    // what was resolved
    RESOLVED("The word that leads a resolution.", "RESOLVED:"),
    RESOLVED_PLACE("Where it stands: line (on a line of its own) or inline.", "line", "inline", "inline"),
    RESOLVED_ONLY_BEFORE_THAT(
            "yes: the word is left out before a sentence that does not begin with “that”.", "no", "no", "yes"),
    CLAUSE_LABEL("How the first of several clauses is labelled: a), (i), 1.1. One clause has none.", "a)", "(i)", "1."),
    RECOMMENDATIONS_AGREED(
            "Says which recommendations were agreed, where no resolution does. Knows {recommendations} and {were}.",
            "{Recommendations} {were} agreed."),
    RECOMMENDATION_AMENDED(
            "Says that one was agreed as amended. Knows {recommendation} and {text}.",
            "{Recommendation} was agreed as amended[: {text}]"),
    RECOMMENDATIONS_BY_LABEL(
            "yes: a clause that takes a recommendation of the report is printed by its label (“Recommendation 1.1 was"
                    + " agreed”); no: in its own words.",
            "no",
            "no",
            "yes"),
    RECOMMENDATION_NOT_AGREED(
            "Says that one was not agreed. Knows {recommendation}.", "{Recommendation} was not agreed."),
    RECOMMENDATION_DEFERRED("Says that one was put off. Knows {recommendation}.", "{Recommendation} was deferred."),
    RECOMMENDATION_WITHDRAWN("Says that one was withdrawn. Knows {recommendation}.", "{Recommendation} was withdrawn."),
    MOVED(
            "Says who moved and seconded. Knows {mover} and {seconder}.",
            "It was moved by {mover}[ and seconded by {seconder}].",
            "Moved by {mover}[, seconded by {seconder}].",
            "Moved by {mover}[, seconded by {seconder}]."),
    VOTE(
            "Gives the figures of a vote. Knows {outcome}, {for}, {against}, {abstained} and {time}.",
            "The motion was put[ at {time}] and {outcome}, {for} voting for and {against} against[, with {abstained}"
                    + " abstaining].",
            "The vote[ at {time}] was {for} for and {against} against[, {abstained} abstaining]: {outcome}.",
            "Vote[ at {time}]: {for} for, {against} against[, {abstained} abstaining]; {outcome}."),
    VOTE_NOT_NEEDED(
            "Says when something was agreed without a vote, where that was noted. Knows {time}.",
            "This was agreed without a vote[ at {time}].",
            "This was agreed without a vote[ at {time}].",
            "Agreed without a vote[ at {time}]."),

    // interests
    DECLARATIONS_INTRODUCTION(
            "Leads in the declarations of interest.",
            "The Chairman invited members who wished to do so to declare any interest in respect of items on the agenda"
                    + " for the meeting.",
            "",
            ""),
    DECLARATION(
            "One declaration. Knows {member}, {a label} (“a personal”), {scope}, {nature} (with “as” or “in that”) and"
                    + " {conduct}.",
            "{member} declared {a label} interest[ in regard to {scope}][ {nature}][ and {conduct}].",
            "{member} declared {a label} interest[ {nature}][ and {conduct}].",
            "{member} declared {a label} interest[ in {scope}][ {nature}][ and {conduct}]."),
    REMAINED("What is said of a member who remained. Knows {scope}.", "remained in the meeting"),
    TOOK_PART(
            "What is said of a member who remained and took part. Knows {scope}.",
            "remained in the meeting and took part in the consideration of the item",
            "remained in the meeting and took part in the consideration and determinations of {scope}",
            "remained and took part"),
    LEFT(
            "What is said of a member who left. Knows {scope}, {left} and {returned} (times).",
            "left the meeting[ at {left}] while the matter was considered[, returning at {returned}]",
            "left the meeting[ at {left}] during the consideration of {scope}[, returning at {returned}]",
            "left the room[ at {left}][, returning at {returned}]"),
    SENSITIVE(
            "Stands for the nature of a sensitive interest, which is never printed.",
            "(a sensitive interest, details withheld under section 32 of the Localism Act 2011)"),

    // none, as a fact
    NO_INTERESTS(
            "None declared.", "No interests were declared.", "No interests were declared.", "No interests declared"),
    NO_PECUNIARY_INTERESTS(
            "No pecuniary interest declared.",
            "No disclosable pecuniary interests were declared.",
            "No disclosable pecuniary interests were declared.",
            "No pecuniary interests declared"),
    NO_OTHER_INTERESTS(
            "No other interest declared.",
            "No other interests were declared.",
            "No other interests were declared.",
            "No other interests declared"),
    NO_APOLOGIES("No apologies.", "There were no apologies for absence.", "There were no apologies.", "None"),
    NO_SUBSTITUTES("No substitutes.", "There were no substitutes.", "There were no substitutes.", "No substitutes"),
    NO_URGENT_ITEMS(
            "No urgent items.", "There were no urgent items for consideration.", "There were no urgent items.", "None"),
    NO_QUESTIONS(
            "No questions from the public.",
            "No questions had been received from members of the public.",
            "No questions had been received from the public.",
            "None"),
    APOLOGIES_ABOVE(
            "Stands under the item on apologies, which are printed at the head.",
            "Apologies for absence were received as recorded above.",
            "Apologies were received as recorded above.",
            "Apologies as detailed."),

    // other meetings
    MINUTES_APPROVED(
            "Approves earlier minutes. Knows {day}.",
            "The minutes of the meeting held on {day} were taken as read, confirmed and signed.",
            "RESOLVED: that the minutes of the meeting held on {day} be approved and signed as a correct record.",
            "The minutes of the meeting held on {day} were agreed."),
    MINUTES_APPROVED_SUBJECT_TO(
            "Approves them subject to corrections. Knows {day} and {corrections}.",
            "The minutes of the meeting held on {day} were taken as read, confirmed and signed, subject to"
                    + " {corrections}.",
            "RESOLVED: that the minutes of the meeting held on {day} be approved and signed as a correct record subject"
                    + " to {corrections}.",
            "The minutes were agreed with the following amendments:"),
    CORRECTED_BY(
            "Stands in the minutes that a later minute corrects. Knows {minute}, {day} and {words}.",
            "Corrected by minute {minute} of {day}[: {words}]"),
    APPROVED_AT(
            "Says at the foot where these minutes were approved. Knows {day}, {signed by} and {signed on}.",
            "Approved at the meeting of {day}[ and signed by {signed by}][ on {signed on}]."),
    NEXT_MEETING(
            "Names the next meeting. Knows {board}, {day} and {start}.",
            "It was noted that the next meeting of the {board} would be held on {day}[ at {start}].",
            "The next meeting would be held on {day}[ at {start}].",
            "The next meeting is on {day}[ at {start}]."),
    NOT_HELD(
            "Stands for the minutes of a meeting that did not take place. Knows {what} and {reason}.",
            "The meeting was {what}[: {reason}]."),

    // the foot
    SIGN_OFF("yes: times, the chair's word and the day at the foot.", "yes"),
    CHAIR("The chair's word at the foot.", "CHAIRMAN", "Chair", "Chair"),
    SIGN_OFF_DAY("How the foot writes the day of the meeting.", "d MMMM yyyy", "d MMMM yyyy", "dth MMMM yyyy"),

    // a register of interests
    REGISTER_CONFIRMED(
            "Says in a register of interests when a member last confirmed it; blank prints none. Knows {day}.",
            "Confirmed on {day}."),

    // a forward plan
    FORWARD_PLAN_NOTE(
            "Stands under a forward plan; blank prints none. Knows {board}.",
            "This is the work programme of the {board}. It is not the Council’s statutory notice of key decisions."),

    // an action log
    LOG_TITLE("The title of an action log. Knows {board}.", "Action Log – {board}"),
    LOG_AS_AT("Stands under it; blank prints none. Knows {day}.", "As at {day}"),
    LOG_KEY("Stands under the log and says what the words of its last column mean; blank prints none.", ""),
    LOG_DUE_COLUMN(
            "yes: a log has the column of due dates where nobody chose its columns. The logs of councils have none.",
            "no"),
    LOG_REFERENCE("Heads a column of an action log.", "No."),
    LOG_DATE("Heads a column of an action log.", "Date"),
    LOG_ACTION("Heads a column of an action log.", "Action"),
    LOG_OWNER("Heads a column of an action log.", "Responsible Officer"),
    LOG_COMMENTS("Heads a column of an action log.", "Comments"),
    LOG_STATUS("Heads a column of an action log.", "Status"),
    LOG_DUE("Heads a column of an action log.", "Due"),
    LOG_STATE("Heads a column of an action log.", "State"),
    LOG_AGE("Heads a column of an action log.", "Age in days"),
    LOG_COMPLETED("Heads a column of an action log.", "Completed");

    private final String meaning;
    private final ByLayout usual;

    /** Worded alike in all three layouts. */
    Setting(String meaning, String everywhere) {
        this.meaning = meaning;
        usual = ByLayout.alike(everywhere);
    }

    Setting(String meaning, String narrative, String shortProse, String table) {
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
