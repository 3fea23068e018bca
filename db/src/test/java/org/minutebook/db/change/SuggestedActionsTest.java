package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.SuggestedActions;
import org.minutebook.db.file.SuggestedActions.Suggested;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.UndertakingBuilder;
import org.minutebook.db.model.Verb;

/** The minutes of 28 November 2019 as the catalogue has them (F13): what they suggest, and that each suggestion is decided. */
class SuggestedActionsTest {
    private static final String PROMISE = "The Chairman undertook to write to the Secretary of State.";

    private Acting at;
    private AgendaItem item199;
    private AgendaItem item195;

    @BeforeEach
    void theMinutes(@TempDir Path dir) throws Refused {
        at = new Acting(dir);
        item195 = numbered("Position statement", "195");
        at.book.apply(new WriteMinute(
                item195,
                Audience.PUBLIC,
                "",
                "Members welcomed it.\n\n" + PROMISE + " They asked about beds.",
                "",
                ""));
        item199 = numbered("Better Care Fund", "199");
        at.book.apply(new AddClause(item199, Audience.PUBLIC, Verb.NOTED, "That the position be noted;"));
        at.book.apply(new AddClause(
                item199,
                Audience.PUBLIC,
                Verb.REQUESTED,
                "That the CCGs be requested to report on delayed transfers."));
        AgendaItem item205 = numbered("Loneliness", "205");
        at.book.apply(new AddClause(item205, Audience.PUBLIC, Verb.NOTED, "That the report be noted;"));
        at.book.apply(new AddClause(item205, Audience.PUBLIC, Verb.SUPPORTED, "That the campaign be supported;"));
        at.book.apply(
                new AddClause(item205, Audience.PUBLIC, Verb.ENCOURAGED, "That partners be encouraged to take part."));
        AgendaItem item202 = numbered("Dental health", "202");
        at.book.apply(new AddClause(
                item202, Audience.PUBLIC, Verb.REQUESTED, "That a report be requested for a future meeting."));
    }

    @AfterEach
    void close() {
        at.close();
    }

    private AgendaItem numbered(String title, String number) throws Refused {
        AgendaItem item = at.item(at.add(title));
        return at.book
                .apply(new Act<>(
                        "Number",
                        writing -> writing.save(AgendaItemBuilder.builder(item)
                                .minuteNumber(number)
                                .build())))
                .result();
    }

    private List<Suggested> suggested() {
        return at.book.read(stores -> SuggestedActions.of(stores, at.meeting));
    }

    private List<String> open() {
        return suggested().stream()
                .filter(Suggested::open)
                .map(one -> one.suggestion().kind() + " " + one.suggestion().reference())
                .toList();
    }

    private Suggested of(String reference) {
        return suggested().stream()
                .filter(one -> one.suggestion().reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void clausesThatOrderSomethingAndPromisesInNoLogAreSuggested() {
        assertEquals(List.of("UNLOGGED_UNDERTAKING 195", "SUGGESTED 199b", "ASK 205c", "SUGGESTED 202"), open());
        assertEquals(PROMISE, of("195").suggestion().text());
    }

    @Test
    void aSuggestionThatIsTakenStandsInTheLogUnderItsReferenceAndIsNotSuggestedAgain() throws Refused {
        Suggested clause = of("199b");
        Id<Action> id = at.apply(new TakeSuggestion(
                item199,
                clause.clause(),
                null,
                Audience.PUBLIC,
                "",
                "199b",
                "Report on delayed transfers",
                "CCGs",
                null));
        Action action = at.book.read(stores -> stores.actions().get(id));
        assertEquals(
                List.of("199b", clause.clause(), item199.id(), Acting.DAY),
                List.of(action.referencePrinted(), action.clause(), action.item(), action.raisedOn()));
        assertEquals(
                List.of("CCGs"),
                at.book.read(stores -> stores.actions().owners(id)).stream()
                        .map(ActionOwner::printed)
                        .toList());
        assertEquals(List.of("UNLOGGED_UNDERTAKING 195", "ASK 205c", "SUGGESTED 202"), open());
    }

    @Test
    void aPromiseThatIsTakenTiesItsParagraphToTheAction() throws Refused {
        Id<Action> id = at.apply(new TakeSuggestion(
                item195,
                null,
                null,
                Audience.PUBLIC,
                PROMISE,
                "195",
                "Write to the Secretary of State",
                "Chairman",
                null));
        assertEquals(
                "Members welcomed it.\n\n" + PROMISE + " They asked about beds. {action:" + id + "}",
                at.book
                        .read(stores -> stores.minutes().find(item195.id(), Audience.PUBLIC))
                        .orElseThrow()
                        .body());
        assertEquals(List.of("SUGGESTED 199b", "ASK 205c", "SUGGESTED 202"), open());
    }

    @Test
    void whatIsNoActionKeepsItsReasonAndIsStillListed() throws Refused {
        at.refused(
                "Give the reason in a sentence: it is what the record will show when somebody asks.",
                new AcceptFinding(at.meeting, SuggestedActions.RULE, of("205c").key(), "no", "J. Reed"));
        at.apply(new AcceptFinding(
                at.meeting, SuggestedActions.RULE, of("205c").key(), "Nobody is asked to report.", "J. Reed"));
        assertEquals(List.of("UNLOGGED_UNDERTAKING 195", "SUGGESTED 199b", "SUGGESTED 202"), open());
        assertEquals(
                "Nobody is asked to report.",
                of("205c").rejected().orElseThrow().reason());
    }

    @Test
    void aPromiseThatTheRecordKeepsApartIsSuggestedAndIsLoggedWithItsAction() throws Refused {
        AgendaItem item = numbered("Any other business", "206");
        at.put(writing -> UndertakingBuilder.builder()
                .id(writing.newId())
                .item(item.id())
                .position(1)
                .byPrinted("Jane Reed")
                .text("Bring the figures in March")
                .build());
        Suggested promise = of("206");
        assertEquals("Jane Reed", promise.suggestion().owner());
        at.apply(new TakeSuggestion(
                item, null, promise.undertaking(), Audience.PUBLIC, "", "206", "Bring the figures", "Jane Reed", null));
        assertEquals(4, open().size());
    }
}
