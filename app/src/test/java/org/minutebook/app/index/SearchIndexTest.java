package org.minutebook.app.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.AliasBuilder;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.MinuteBuilder;
import org.minutebook.db.model.PersonBuilder;

/** A small council is searched: what is found, in what order, and that it stays so whatever becomes of record and index. */
class SearchIndexTest extends IndexedCouncil {
    @Test
    void everyWordOfAMinuteFindsIt() {
        Minute minute = book.read(stores -> stores.of(Minute.class).get(Id.of(55)));
        for (String text : List.of(minute.body(), minute.postMeetingNote())) {
            for (String word : text.split("[^\\p{L}]+")) {
                assertTrue(word.isEmpty() || refs(word).contains("minutes:55"), word);
                assertTrue(word.isEmpty() || refs(word + " ").contains("minutes:55"), word);
            }
        }
    }

    @Test
    void allWordsMustBeThereAndTheLastMayBeBegun() {
        assertEquals(List.of("actions:61"), refs("winter report"));
        assertEquals(List.of("actions:61"), refs("winter press"));
        assertEquals(List.of(), refs("winter press "));
        assertTrue(refs("wi").contains("actions:61"), "two letters are enough");
        assertEquals(List.of("actions:60", "actions:62", "clauses:58"), refs("leaflet village"));
    }

    @Test
    void aPhraseIsFoundInItsOrderOnly() {
        assertEquals(List.of("actions:61"), refs("\"winter pressures\""));
        assertEquals(List.of(), refs("\"pressures winter\""));
        assertEquals(List.of("actions:61"), refs("“winter pressures”"));
    }

    @Test
    void chipsNarrow() {
        assertEquals(List.of("actions:60", "actions:61", "actions:62"), refs("is:open"));
        assertEquals(List.of("actions:63"), refs("is:closed"));
        assertEquals(List.of("actions:60"), refs("is:overdue"));
        assertEquals(List.of("actions:61"), refs("owner:patel"));
        assertEquals(List.of("actions:61"), refs("is:open owner:\"Amir Patel\""));
        assertEquals(List.of("people:30"), refs("kind:person reed"));
        assertEquals(List.of("clauses:57", "clauses:58"), refs("kind:decision"));
        assertEquals(List.of("meetings:43"), refs("kind:meeting board:ctb"));
        assertEquals(List.of("meetings:43"), refs("kind:meeting board:\"children's trust board\""));
        assertEquals(List.of("actions:60"), refs("kind:action before:2019"));
        assertEquals(List.of("actions:61", "actions:62"), refs("kind:action after:2019-09-26"));
        assertEquals(List.of("actions:62"), refs("kind:action after:\"27 September 2019\""));
    }

    @Test
    void spellingsOfNamesAreFolded() throws Exception {
        act("Name some", writing -> {
            writing.add(
                    PersonBuilder.builder().id(Id.of(200)).name("Siân O’Brien").build());
            writing.add(
                    PersonBuilder.builder().id(Id.of(201)).name("Tom Willson").build());
            writing.add(PersonBuilder.builder()
                    .id(Id.of(202))
                    .name("Ann Hargreaves-Moore")
                    .build());
        });
        assertEquals(List.of("people:200"), refs("sian obrien"));
        assertEquals(List.of("people:200"), refs("Siân O'Brien"));
        assertEquals(List.of("people:201"), refs("wilson "));
        assertEquals(List.of("people:202"), refs("hargreaves moore"));
        assertEquals(List.of("people:202"), refs("HARGREAVESMOORE"));
        assertEquals(List.of("people:202"), refs("moore hargreaves"));
        assertEquals(
                List.of("items:50", "items:52", "meetings:40", "meetings:41", "meetings:42")
                        .subList(2, 5),
                refs("health well-being kind:meeting"));
    }

    @Test
    void anAliasThatWasAcceptedFindsThePersonAndTheTexts() throws Exception {
        assertEquals(List.of("actions:62"), refs("reade "));
        act(
                "Accept the alias",
                writing -> writing.save(
                        AliasBuilder.builder(writing.stores().of(Alias.class).get(SmallCouncil.READE))
                                .state(Alias.State.ACCEPTED)
                                .build()));
        assertTrue(
                refs("reade ").containsAll(List.of("actions:62", "actions:60", "people:30")), refs("reade ")::toString);
    }

    @Test
    void pluralsFindSingulars() {
        assertTrue(refs("shops leaflets").contains("actions:60"));
        assertTrue(refs("libraries ").contains("minutes:55"), "the minute says library");
    }

    @Test
    void whatIsChangedIsFoundUnderItsNewWords() throws Exception {
        Minute minute = book.read(stores -> stores.of(Minute.class).get(Id.of(55)));
        act(
                "Write it anew",
                writing -> writing.save(MinuteBuilder.builder(minute)
                        .body("The ferry was discussed.")
                        .build()));
        assertEquals(List.of("minutes:55"), refs("ferry"));
        assertEquals(List.of(), refs("twelve"));
        book.undo();
        index.bringUpToDate(Progress.NONE);
        assertEquals(List.of(), refs("ferry"));
        assertEquals(List.of("minutes:55"), refs("twelve"));
    }

    @Test
    void whatIsTakenOutIsFoundNoMore() throws Exception {
        act(
                "Take the update out",
                writing ->
                        writing.remove(writing.stores().of(ActionUpdate.class).get(Id.of(64))));
        assertEquals(List.of(), refs("printers market"));
        act(
                "Take the clause out",
                writing -> writing.remove(writing.stores().of(Clause.class).get(Id.of(57))));
        assertEquals(List.of(), refs("progress pledge"));
        assertEquals(0, found("progress pledge").count(), "it is not counted either");
    }

    @Test
    void whatIsRestrictedSaysSoAndIsNotForThePublic() {
        List<Hit> hits = found("figure publishing").hits();
        assertEquals(List.of(true), hits.stream().map(Hit::restricted).toList());
        assertTrue(hits.getFirst().excerpt().text().contains("before publishing"));
        Wish publicly = new Wish(TODAY, 50, 50, true, Optional.empty());
        assertEquals(List.of(), index.find("figure publishing", publicly).hits());
        assertEquals(
                List.of("minutes:55"),
                index.find("twelve", publicly).hits().stream().map(Hit::ref).toList());
        assertEquals(
                List.of(false),
                found("twelve").hits().stream().map(Hit::restricted).toList());
        assertEquals(
                List.of(), index.find("jane.reed@harrowvale.example", publicly).hits());
        assertEquals(List.of("people:30"), refs("jane.reed@harrowvale.example"));
    }

    @Test
    void theWordsAskedForAreMarked() {
        Hit hit = found("kind:minute village shops").hits().getFirst();
        List<String> marked = hit.excerpt().marks().stream()
                .map(mark -> hit.excerpt().text().substring(mark.from(), mark.to()))
                .toList();
        assertEquals(List.of("shops", "villages"), marked);
        assertFalse(hit.excerpt().text().contains("**"));
    }

    @Test
    void theBestComesFirst() {
        assertEquals("people:30", found("jane reed").hits().getFirst().ref());
        assertEquals(
                FoundKind.MINUTE,
                found("dementia").hits().stream()
                        .filter(hit -> hit.kind() != FoundKind.DECISION)
                        .findFirst()
                        .orElseThrow()
                        .kind());
    }

    @Test
    void aCureForThePublicNamesNoWordThatStandsOnlyInRestrictedText() {
        Wish publicly = new Wish(TODAY, 50, 50, true, Optional.empty());
        for (String word : List.of("publishing", "publishign")) {
            assertEquals(
                    "No word of the book begins with “" + word + "”. Try fewer letters of it.",
                    index.find(word, publicly).says());
        }
        assertEquals(
                "No word of the book begins with “publishign”. Try “publishing”.",
                found("publishign").says());
        assertEquals(
                "No word of the book begins with “lefalet”. Try “leaflet”.",
                index.find("lefalet", publicly).says());
    }

    @Test
    void theOtherColumnsOfAnImportedLogAreForTheDeskAlone() throws Exception {
        act(
                "Note the log's other columns",
                writing -> writing.save(
                        ActionBuilder.builder(writing.stores().actions().get(SmallCouncil.REPORT))
                                .notes("Confidential: settlement with Quayside.")
                                .build()));
        assertEquals(List.of("actions:61"), refs("quayside"));
        Wish publicly = new Wish(TODAY, 50, 50, true, Optional.empty());
        assertEquals(List.of(), index.find("quayside", publicly).hits());
        assertEquals(
                "No word of the book begins with “quaysidd”. Try fewer letters of it.",
                index.find("quaysidd", publicly).says());
    }

    @Test
    void nothingFoundComesWithACure() {
        assertEquals(
                "No word of the book begins with “lefalet”. Try “leaflet”.",
                found("lefalet").says());
        assertEquals(
                "No word of the book begins with “qqqq”. Try fewer letters of it.",
                found("qqqq").says());
        assertEquals(
                "Nothing fits all of that. Without the chips there is one hit.",
                found("winter is:closed").says());
        assertEquals(
                "These words stand nowhere in this order. Try them without quotation marks.",
                found("\"pressures winter\"").says());
        assertEquals(
                "Each of these words is in the book, but never together in one record. Try fewer of them.",
                found("winter library ").says());
    }
}
