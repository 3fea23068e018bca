package org.minutebook.app.documents.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.minutebook.db.rules.Fold;

/** What a column of a forward plan can hold, and the headings that councils give it, the plainest first. */
public enum PlanField {
    DATE("date", """
        date, meeting date, date of meeting, meeting, board date, date of board, board meeting, when, month, proposed date,
        meeting month, target date
        """),
    AGENDA("agenda", """
        agenda, agenda item, agenda items, item, items, title, report title, title of report, report, reports, subject,
        subject item, topic, topics, matter, issue, business, item title, item topic, description
        """),
    LEAD("lead", """
        lead, leads, lead officer, lead officers, lead member, report author, report authors, author, authors, officer,
        officers, responsible officer, report of, report lead, owner, presenter, presented by, by whom, who, lead name,
        contact, contact officer, lead agency, lead organisation
        """);

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // the list is made unmodifiable below
    private final List<String> headings;

    PlanField(String word, String headings) {
        this.word = word;
        this.headings = Arrays.stream(headings.strip().split(",\\s+", -1))
                .map(Fold::text)
                .toList();
    }

    /** What to call the field in a message. */
    public String word() {
        return word;
    }

    /** How plainly a heading names this field: 0 is plainest, -1 is not at all. */
    int plainness(String heading) {
        return headings.indexOf(Fold.text(heading.replaceAll("\\([^)]*\\)", "")));
    }

    /** Reads "Agenda=Subject,Lead=Sponsor". */
    public static Map<PlanField, String> mapping(String printed) throws IntakeProblem {
        Map<PlanField, String> mapping = new EnumMap<>(PlanField.class);
        for (String pair : printed.split(",", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? "" : Fold.text(pair.substring(0, equals));
            PlanField field = Arrays.stream(values())
                    .filter(one -> one.word.equals(name))
                    .findFirst()
                    .orElseThrow(() -> IntakeProblem.of("The mapping “" + pair.strip()
                            + "” is not of the form FIELD=HEADING: write for example \"Agenda=Subject\"; the fields are"
                            + " date, agenda and lead."));
            mapping.put(field, pair.substring(equals + 1).strip());
        }
        return mapping;
    }
}
