package org.minutebook.app.documents.style;

import org.minutebook.db.model.HouseStyle.Layout;

/** What a council may word or lay out in its own way on agendas, their front sheets and its reports. */
public enum AgendaSetting implements Wording {
    // the front sheet
    AGENDA_TITLE("The title of an agenda. Knows {board} and {council}.", "{board}", "{board}", "{board}"),
    AGENDA_ISSUED(
            "Says under the title that this is the agenda; blank prints none. Knows {name} and the {day} of issue,"
                    + " which two layouts give at the foot.",
            "{Name}[, issued {day}]",
            "{Name}",
            "{Name}"),
    AGENDA_REVISED(
            "The same on an agenda that was issued again. Knows {name}, {day} and {changes}.",
            "{Name}[, issued {day}][. {Changes}]"),
    AGENDA_DRAFT("The same on one that is not issued yet.", "Draft agenda"),
    AGENDA_WHEN(
            "Says when the meeting is. Knows {day} and {start}; a new line parts its lines.",
            "{day}[ at {start}]",
            "{day}[\nat {start}]",
            "The meeting will be held[ at {start}] on {day}"),
    AGENDA_DAY("How it writes the day.", "dddd, d MMMM yyyy", "dddd, dth MMMM, yyyy", "d MMMM yyyy"),
    AGENDA_START("How it writes a time.", "h.mm pm", "h.mm pm", "h.mm pm"),
    PUBLIC_STAMP("Stands on the first page of what is published.", "Public Document Pack"),
    OPEN_TO_PUBLIC(
            "Says that the public may come.",
            "This meeting is open to the public",
            "This meeting is open to the public",
            "Open to Public and Press"),
    OPEN_EXCEPT("Follows that where items are not public. Knows {items}.", ", except for {items}"),
    NOT_OPEN_TO_PUBLIC("Says that the public may not come.", "This meeting is not open to the public"),
    OPEN_TO_PUBLIC_PLACE(
            "Where that stands: front (the front sheet) or agenda (over the items).", "front", "front", "agenda"),
    MEMBERS("Heads the members.", "Membership", "Members", "Membership:"),
    MEMBERS_LAYOUT(
            "How members are set out: columns (name and organisation), lines (name – post), brackets (name (post,"
                    + " organisation)) or comma and brackets (name, (post, organisation)).",
            "columns",
            "lines",
            "brackets"),
    MEMBERS_CHAIR("Marks the chair among the members.", "(Chairman)", "(Chair)", "(Chair)"),
    MEMBERS_VICE_CHAIR("Marks the vice-chair; blank marks none.", "(Vice-Chairman)", "(Vice-Chair)", "(Vice-Chair)"),
    VACANT_SEAT("Stands for a seat that nobody holds; blank prints none. Knows {seat}.", "Vacancy ({seat})"),
    CONTACTS("Heads the officer to ask.", "Contact", "Contacts", ""),
    CONTACT(
            "Names the officer. Knows {name}, {post}, {telephone} and {email}.",
            "{name}[\n{post}][\nTel: {telephone}][\nEmail: {email}]",
            "{name}[\n{post}][\nTel: {telephone}][\nEmail: {email}]",
            "Queries regarding this Agenda or notification of apologies:\n"
                    + "Please contact {name}[, {post}][ by sending an email to {email}]"),
    CONTACT_PLACE("Where the officer is named: front, or foot (below the items).", "front", "front", "foot"),
    QUORUM_HEADING("Heads the quorum, where no standing page says it.", "Quorum", "QUORUM", "Quorum"),
    DATES_HEADING(
            "Heads the meetings of the municipal year, where no standing page says them; blank prints none. Knows"
                    + " {year}.",
            "Dates of Meetings: Municipal Year {year}",
            "Dates of Meetings: Municipal Year {year}",
            ""),
    DATES_DAY("How they are written, under the heads of their years.", "d MMMM", "d MMMM", "d MMMM"),

    // the items
    AGENDA_HEADING("Stands over the items; blank prints none.", "AGENDA", "AGENDA", "Agenda"),
    AGENDA_NUMBER("An item's number. Knows {number}.", "{number}.", "{number}", "{number}"),
    SUB_ITEMS("How a part of an item is numbered: 5.1, or 5(a).", "5.1"),
    AGENDA_ITEM_TITLE("An item's title. Knows {title}.", "{title}", "{TITLE}", "{title}"),
    AGENDA_REPORT_LINE(
            "The line under an item with a paper, where none was typed; blank prints none. Knows {a report}, {report},"
                    + " {of} (with its article), {title}, {provided} and {providing} (the paper's verb) and {purpose}.",
            "{Report} of {of}[ {providing} {purpose}]",
            "{Report} of {of}[ {providing} {purpose}]",
            ""),
    AGENDA_MINUTES_LINE(
            "The line under the item on earlier minutes, where none was typed; blank prints none. Knows {board},"
                    + " {meeting} (“meeting” or “meetings”) and {days}, which a typed line may say too.",
            "To confirm as a correct record the minutes of the {meeting} held on {days}",
            "To approve and sign as a correct record the minutes of the {meeting} held on {days}",
            "To approve as a correct record the minutes of the {board} {meeting} held on {days}"),
    AGENDA_NEXT_MEETING(
            "The line under the item on the next meeting, where none was typed; blank prints none. Knows {day} and"
                    + " {start}.",
            "{day}[ at {start}]."),
    LEAD_LINE_END("Ends that line where the paper is there.", ", attached.", ", attached.", "."),
    LEAD_LINE_TO_FOLLOW("Ends it where the paper is still to come.", ", to follow."),
    DECLARATIONS_NOTE(
            "A note under the item on declarations; blank prints none.",
            "",
            "NOTE: Members are reminded that, where applicable, they must complete the appropriate form recording"
                    + " details of any such interests and hand it to the Democratic Support Officer.",
            ""),
    AGENDA_PAGES(
            "Gives an item's pages in the pack; blank prints none. Knows {from} and {to}.",
            "(Pages {from} - {to})",
            "",
            "{from} - {to}"),
    AGENDA_PAGE("The same where it is one page. Knows {from}.", "(Page {from})", "", "{from}"),
    AGENDA_NUMBER_COLUMN("Heads the numbers, where the items are a table.", "Item"),
    AGENDA_TITLE_COLUMN("Heads the titles.", "Title"),
    AGENDA_PAGE_COLUMN("Heads the pages.", "Page"),
    LATE_ITEM(
            "Marks an item that is not on the agenda as first published. Knows {reason}.",
            "Late item. The Chairman will be asked to consider it as a matter of urgency under section 100B(4)(b) of"
                    + " the Local Government Act 1972.[ Reason for urgency: {reason}.]",
            "Late item. The Chair will be asked to consider it as a matter of urgency under section 100B(4)(b) of the"
                    + " Local Government Act 1972.[ Reason for urgency: {reason}.]",
            "Late item. The Chair will be asked to consider it as a matter of urgency under section 100B(4)(b) of the"
                    + " Local Government Act 1972.[ Reason for urgency: {reason}.]"),
    EXCLUSION_TITLE("The title over the resolution that excludes the public.", "Exclusion of the Press and Public"),
    EXCLUSION_ASKED(
            "Asks for that resolution. Knows {resolution} (“that under section 100A(4) …”).",
            "The Board is asked to resolve {resolution}"),
    CONFIDENTIAL(
            "Stands there for items with confidential information. Knows {items}.",
            "The press and public must be excluded for {items}, which would disclose confidential information (section"
                    + " 100A(2) and (3) of the Local Government Act 1972)."),
    READMISSION(
            "Stands under the first public item after such items; blank prints none.",
            "The press and public are re-admitted for this item."),
    EXEMPT_ITEM(
            "Stands under an item that is not public. Knows {paragraphs} of Schedule 12A.",
            "Not for publication[ ({paragraphs} of Part 1 of Schedule 12A to the Local Government Act 1972)]."),
    EXEMPT_PAPER(
            "Stands under an item of which a paper is not public. Knows {what} it is, which never says more than the"
                    + " public may read, and {paragraphs}.",
            "{What} is not for publication[ ({paragraphs} of Part 1 of Schedule 12A to the Local Government Act 1972)]"
                    + " and is circulated to members only."),
    AGENDA_SIGNED(
            "The last line, at the left and at the right of a tab. Knows {day} of publication and {signatory}.",
            "",
            "{day}\t{signatory}",
            ""),
    AGENDA_PUBLISHED("Says when the agenda was published. Knows {day}.", "", "", "Agenda published on: {day}"),
    AGENDA_PUBLISHED_DAY("How both write the day.", "dddd, d MMMM yyyy", "dddd, d MMMM yyyy", "d MMMM yyyy"),
    AGENDA_NOT_HELD(
            "Stands over the agenda of a meeting that does not take place as planned. Knows {what} and {reason}.",
            "This meeting has been {what}[: {reason}]."),
    SUPPLEMENT_TITLE("The title of a supplement. Knows {board}, {name} and {day} of the meeting.", "{board}\n{name}"),
    SUPPLEMENT_REASON("Says why it comes after the agenda. Knows {reason}.", "{reason}"),
    CHANGE_SHEET_TITLE(
            "The title of the sheet of changes. Knows {board} and {day} of the meeting.",
            "{board}\nChanges to the agenda of {day}"),

    CHANGE_SHEET_ISSUED(
            "Says under it which agenda has the changes. Knows its {name} and the {day} of issue.",
            "{Name}, issued {day}"),

    // a report
    AUTHORS_COPY("Stands above every page of the copy that an author fills in.", "Author’s copy – not for publication"),
    REPORT_DAY("How a report writes the day of decision.", "d MMMM yyyy", "dth MMMM yyyy", "d MMMM yyyy"),
    RECOMMENDS("Leads in the recommendations; blank prints none.", "It is recommended that:", "", ""),
    INSPECTED_AT(
            "Stands over the list of background papers; blank prints none. Knows {place}.",
            "",
            "Other Background documents available for inspection at:[ {place}]",
            ""),
    BACKGROUND_TITLE_COLUMN("Heads their titles, where they are a table.", "Title of Background Paper(s)"),
    BACKGROUND_EXEMPT_COLUMN(
            "Heads their paragraphs of Schedule 12A.",
            "Relevant Paragraph of the Access to Information Procedure Rules / Schedule 12A allowing document to be"
                    + " Exempt/Confidential (if applicable)"),
    CONTACT_NAME_COLUMN("Heads the names of those behind a report.", "Name:"),
    CONTACT_TELEPHONE_COLUMN("Heads their telephone numbers.", "Tel:"),
    CONTACT_EMAIL_COLUMN("Heads their e-mail addresses.", "E-mail:"),
    VERIFIED_BY(
            "Says who verified implications. Knows {name}.",
            "Implications verified by: {name}",
            "Implications verified by: {name}",
            "Implications verified by: {name}"),
    NOT_FOR_PUBLICATION(
            "Stands on every copy of an exempt report in the place of the statutory words; blank takes those. Knows"
                    + " {paragraphs} of Schedule 12A.",
            "");

    private final String meaning;
    private final ByLayout usual;

    /** Worded alike in all three layouts. */
    AgendaSetting(String meaning, String everywhere) {
        this.meaning = meaning;
        usual = ByLayout.alike(everywhere);
    }

    AgendaSetting(String meaning, String narrative, String shortProse, String table) {
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
