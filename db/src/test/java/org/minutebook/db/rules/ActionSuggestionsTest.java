package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Verb;
import org.minutebook.db.rules.ActionSuggestions.ResolvedClause;
import org.minutebook.db.rules.ActionSuggestions.Said;

/** The clauses are those of the minutes that catalogue 1.5.2 indexes, in our own words but with their operative phrases. */
class ActionSuggestionsTest {
    private static final List<ResolvedClause> NOVEMBER = List.of(
            new ResolvedClause("196", "", Verb.CONSIDERED, "That a further update be considered at a future meeting."),
            new ResolvedClause("197", "", Verb.NOTED, "That the presentation be noted."),
            new ResolvedClause("198", "", Verb.NOTED, "That the presentation be noted."),
            new ResolvedClause("199", "a", Verb.NOTED, "That the progress be noted:"),
            new ResolvedClause("199", "b", Verb.REQUESTED, "That the leads be asked to consider the care agenda."),
            new ResolvedClause("200", "", Verb.SUPPORTED, "That the work be supported."),
            new ResolvedClause("201", "", Verb.NOTED, "That the report be noted"),
            new ResolvedClause("202", "", Verb.CONSIDERED, "That the success factors be considered for inclusion."),
            new ResolvedClause("203", "", Verb.NOTED, "That the report be noted."),
            new ResolvedClause("204", "", Verb.CONSIDERED, "That a sub set be considered for inclusion."),
            new ResolvedClause("205", "a", Verb.NOTED, "That the annual report be noted;"),
            new ResolvedClause("205", "b", Verb.WELCOMED, "That the recommendations be welcomed;"),
            new ResolvedClause("205", "c", Verb.ENCOURAGED, "That partners be encouraged to share the findings."));

    private static List<String> brief(List<ResolvedClause> clauses, List<Said> said, List<String> logged) {
        return ActionSuggestions.of(clauses, said, logged).stream()
                .map(one -> one.kind() + " " + one.reference() + (one.logged() ? " logged" : "")
                        + (one.owner().isEmpty() ? "" : " " + one.owner()))
                .toList();
    }

    @Test
    void theMinutesOfNovember2019() {
        assertEquals(
                List.of(
                        "SUGGESTED 196 logged",
                        "SUGGESTED 199b logged",
                        "SUGGESTED 202 logged",
                        "SUGGESTED 204 logged",
                        "ASK 205c",
                        "UNLOGGED_UNDERTAKING 195"),
                brief(
                        NOVEMBER,
                        List.of(
                                new Said("195", "The Director undertook to ascertain whether it was so.", "", false),
                                new Said("196", "Further work would be undertaken with authorities.", "", false),
                                new Said("200", "Agencies met before agreeing to adopt the model.", "", false)),
                        List.of("196", "199 (b)", "202", "204")));
    }

    @Test
    void theSameWithoutVerbs() {
        List<ResolvedClause> unclassed = NOVEMBER.stream()
                .map(clause -> new ResolvedClause(clause.minuteNumber(), clause.letter(), Verb.NONE, clause.text()))
                .toList();
        assertEquals(
                List.of("SUGGESTED 196", "SUGGESTED 199b", "SUGGESTED 202", "SUGGESTED 204", "ASK 205c"),
                brief(unclassed, List.of(), List.of()));
    }

    @Test
    void theMinutesOfJuly2014HaveSevenOwnersAndOnePromiseWithoutAny() {
        assertEquals(
                List.of(
                        "SUGGESTED 5 Michelle/Roger",
                        "SUGGESTED 6 Len",
                        "SUGGESTED 7 Debbie",
                        "SUGGESTED 7 Debbie",
                        "UNLOGGED_UNDERTAKING 7",
                        "SUGGESTED 8 Carmel",
                        "SUGGESTED 8 Ceri",
                        "SUGGESTED 12 Carmel"),
                brief(
                        List.of(),
                        List.of(
                                new Said("5", "Leads have been asked to reinforce this message with staff.", "", false),
                                new Said("5", "The two would meet to agree.", "Michelle/Roger", false),
                                new Said("6", "Len agreed to prepare a paper.", "Len", false),
                                new Said("7", "The Board asked that a sentence was included.", "Debbie", false),
                                new Said("7", "Debbie was asked to explore this.", "Debbie", false),
                                new Said("7", "Michelle said she would link with Debbie on the project.", "", false),
                                new Said("8", "Part 2 would be brought back in September.", "Carmel", false),
                                new Said("8", "Roger recommended that a workshop was arranged.", "Ceri", false),
                                new Said("11", "The Plan would be reviewed again in September.", "", false),
                                new Said("12", "Carmel would bring back a report.", "Carmel", false)),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DELEGATED   | That authority be delegated to the Director of Public Health. | SUGGESTED
        DEFERRED    | That the item be deferred.                                    | SUGGESTED
        NOTED       | That the report be noted and officers be asked to return.     | SUGGESTED
        CONSIDERED  | That the matter be considered.                                | ASK
        APPROVED    | That the plan be approved.                                    |
        NOTED       | That the plan to provide more beds be noted.                  |
        """)
    void otherVerbs(Verb verb, String text, String kind) {
        assertEquals(
                kind == null ? List.of() : List.of(kind + " 9"),
                brief(List.of(new ResolvedClause("9", "", verb, text)), List.of(), List.of()));
    }

    @Test
    void onlyTheSentenceOfThePromiseIsQuoted() {
        assertEquals(
                List.of("She undertook to write to them."),
                ActionSuggestions.promises("It was cold. She undertook to write to them. They left."));
    }
}
