package org.minutebook.app.documents.intake;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.Fold;

/** What a column of an action log can hold, and the headings that councils give it, the plainest first. */
public enum Field {
    REFERENCE("reference", """
        no, ref, reference, minute no, action no, number, minute number, action number, ref no, reference
        no, reference number, action ref, action reference, minute ref, minute reference, item no, id,
        action id, minute, #, nr
        """),
    DATE("date", """
        date, meeting date, date of meeting, date agreed, date raised, date of action, date logged, date
        set, raised, raised on, agreed, agreed on, meeting, board date, date of board, action date, minute
        date, date added, date opened
        """),
    ACTION("action", """
        action, action required, agreed action, action agreed, actions, task, tasks, action description,
        action point, action points, description of action, description, actions required, agreed actions,
        actions agreed, action to be taken, what, details of action, action details, decision or action,
        decision action
        """),
    OWNER("owner", """
        responsible officer, owner, lead, action by, assigned to, responsible officers, owners, leads, lead
        officer, lead officers, officer, officers, action owner, action owners, by whom, who, responsible,
        responsibility, person responsible, responsible person, action lead, lead person, responsible lead,
        action for, allocated to, officer responsible, lead name, named lead, responsible owner, assignee,
        lead agency, lead organisation
        """),
    OWNER_AND_DUE("owner and due date", """
        owner and deadline, owner deadline, owner and due date, owner due date, lead and deadline, lead and
        timescale, lead timescale, who and when, by whom and when, who when, by whom by when, owner and
        date, responsible officer and deadline, owner and timescale, responsibility and deadline, action by
        and date, lead and due date
        """),
    COMMENT("comment", """
        comments, comment, progress, update, latest position, notes, updates, note, progress update, latest
        update, position, current position, progress to date, action taken, outcome, response, comments
        progress, update comments, comments update, progress comments, status update, progress notes,
        remarks, latest progress, comments and progress, progress and comments, update on progress, actions
        taken
        """),
    STATUS("status", """
        status, action status, current status, progress status, state, open closed, open or closed,
        complete, completed yn, complete yn, status of action
        """),
    RAG("RAG", """
        rag, rag status, rag rating, rating, rag rated, bragg, brag, brag status, brag rating, status rag,
        colour
        """),
    DUE("due date", """
        due date, due, deadline, target date, by when, timescale, timescales, completion date, date due,
        when, target, target completion date, target completion, deadline date, timeframe, due by, to be
        completed by, complete by, completion due, expected completion, expected completion date, planned
        completion date, review date, report back, report back date, expected date, deadlines
        """),
    COMPLETED("completed", """
        completed, date completed, completed on, date closed, closed, closed on, date of completion, actual
        completion date, completion, date complete, done, actual completion
        """);

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // the list is made unmodifiable below
    private final List<String> headings;

    Field(String word, String headings) {
        this.word = word;
        this.headings = Arrays.stream(headings.strip().split(",\\s+", -1))
                .map(Field::folded)
                .toList();
    }

    /** What to call the field in a message. */
    public String word() {
        return word;
    }

    /** How plainly a heading names this field: 0 is plainest, -1 is not at all. */
    int plainness(String heading) {
        return headings.indexOf(folded(heading));
    }

    /** The field that a user names in an override: its word, its name, or any heading of it. */
    static @Nullable Field named(String name) {
        String wanted = Fold.text(name);
        for (Field field : values()) {
            if (Fold.text(field.word).equals(wanted) || Fold.text(field.name()).equals(wanted)) {
                return field;
            }
        }
        for (Field field : values()) {
            if (field.headings.contains(folded(name))) {
                return field;
            }
        }
        return null;
    }

    /** "Responsible Officer(s):" and "RESPONSIBLE OFFICERS" are one heading; so are "Owner / Deadline" and "Owner Deadline". */
    private static String folded(String heading) {
        String folded = Fold.text(heading.replaceAll("\\((?i:s|es)\\)", "s").replaceAll("\\([^)]*\\)", ""));
        return folded.isEmpty() && heading.strip().equals("#") ? "#" : folded;
    }
}
