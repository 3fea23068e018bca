package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.NoneRecorded;
import org.minutebook.db.model.Vote;
import org.minutebook.db.model.VoteCast;

/** What is declared and how it is voted while an item is taken. */
class InterestAndVoteActsTest {
    private Acting at;
    private AgendaItem falls;
    private AgendaItem winter;
    private Attendance patel;
    private Attendance reed;

    @BeforeEach
    void aMeetingWithTwoItemsAndTwoMembers(@TempDir Path dir) throws Refused {
        at = new Acting(dir);
        falls = at.item(at.add("Falls"));
        winter = at.item(at.add("Winter"));
        patel = member("Cllr A. Patel");
        reed = member("Jane Reed");
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void aDeclarationTakesBackThatThereWereNone() throws Refused {
        at.apply(none(NoneRecorded.Subject.INTERESTS, true));
        at.apply(none(NoneRecorded.Subject.PECUNIARY_INTERESTS, true));
        at.apply(none(NoneRecorded.Subject.APOLOGIES, true));
        Id<Declaration> id = at.apply(new AddDeclaration(
                patel, stated(Declaration.InterestClass.PERSONAL, Declaration.Scope.ITEM, List.of(falls.id()))));
        assertEquals(
                List.of(NoneRecorded.Subject.PECUNIARY_INTERESTS, NoneRecorded.Subject.APOLOGIES),
                at.book.read(stores -> stores.meetings().noneRecorded(at.meeting)).stream()
                        .map(NoneRecorded::subject)
                        .toList());
        Declaration declaration = declaration(id);
        assertEquals(
                "Cllr A. Patel, personal, PERSONAL, a governor of the trust, ITEM, LEFT, NO, NO, 14:20, 14:35",
                words(declaration));
        assertEquals(List.of(falls.id()), items(id));
        at.refused(
                "Cllr A. Patel declared an interest. Take that declaration out first, where it is a mistake.",
                none(NoneRecorded.Subject.OTHER_INTERESTS, true));
        at.apply(none(NoneRecorded.Subject.PECUNIARY_INTERESTS, false));
    }

    @Test
    void aDeclarationIsPutRightWithItsItems() throws Refused {
        Id<Declaration> id = at.apply(new AddDeclaration(
                patel, stated(Declaration.InterestClass.PERSONAL, Declaration.Scope.ITEM, List.of(falls.id()))));
        Declaration before = declaration(id);
        EditDeclaration several = new EditDeclaration(
                before,
                stated(Declaration.InterestClass.PECUNIARY, Declaration.Scope.ITEMS, List.of(falls.id(), winter.id())));
        at.apply(several);
        assertEquals(List.of(falls.id(), winter.id()), items(id));
        at.refused(
                "The declaration of Cllr A. Patel was changed meanwhile. Look at it again, then make your change.",
                several);
        at.apply(new EditDeclaration(
                declaration(id),
                stated(Declaration.InterestClass.PECUNIARY, Declaration.Scope.AGENDA, List.of(falls.id()))));
        assertEquals(List.of(), items(id));
        at.apply(new RemoveDeclaration(declaration(id)));
        assertEquals(List.of(), at.book.read(stores -> stores.meetings().declarations(at.meeting)));
    }

    @Test
    void aDeclarationSaysWhatItCoversAndTimesRunForward() throws Refused {
        at.refused(
                "Say which items the declaration covers, or that it is for the whole agenda.",
                new AddDeclaration(
                        patel, stated(Declaration.InterestClass.PERSONAL, Declaration.Scope.ITEMS, List.of())));
        at.refused(
                "Nobody returns before leaving. Enter the two times again.",
                new AddDeclaration(
                        patel,
                        new Stated(
                                "personal",
                                Declaration.InterestClass.PERSONAL,
                                "",
                                false,
                                Declaration.Scope.AGENDA,
                                List.of(),
                                Declaration.Conduct.LEFT,
                                Answer.NO,
                                Answer.NO,
                                LocalTime.of(14, 35),
                                LocalTime.of(14, 20))));
    }

    @Test
    void namesMakeTheFiguresOfANamedVoteAndNotOfARequest() throws Refused {
        List<TakeVote.Named> named =
                List.of(new TakeVote.Named(patel, VoteCast.Way.FOR), new TakeVote.Named(reed, VoteCast.Way.ABSTAINED));
        TakeVote take = vote(null, Vote.Manner.NAMED, named);
        Vote vote = at.apply(take);
        assertEquals("Record the vote on item “Falls”", take.title());
        assertEquals(List.of(1, 0, 1), List.of(vote.inFavour(), vote.against(), vote.abstained()));
        assertEquals(List.of("Cllr A. Patel FOR", "Jane Reed ABSTAINED"), casts(vote));

        Vote onRequest = at.apply(
                vote(vote, Vote.Manner.RECORDED_ON_REQUEST, List.of(new TakeVote.Named(reed, VoteCast.Way.AGAINST))));
        assertEquals(
                new Vote(
                        vote.id(),
                        falls.id(),
                        null,
                        Vote.Manner.RECORDED_ON_REQUEST,
                        4,
                        4,
                        2,
                        Vote.CastingVote.FOR,
                        Vote.Outcome.CARRIED,
                        "",
                        Audience.PUBLIC,
                        null,
                        LocalTime.of(14, 30)),
                onRequest);
        assertEquals(List.of("Jane Reed AGAINST"), casts(vote));
        at.refused(
                "This vote was changed meanwhile. Look at it again, then make your change.",
                vote(vote, Vote.Manner.AGREED, List.of()));
        at.apply(new RemoveVote(falls, onRequest));
        assertEquals(List.of(), at.book.read(stores -> stores.minutes().votes(falls.id())));
    }

    private TakeVote vote(@Nullable Vote before, Vote.Manner manner, List<TakeVote.Named> named) {
        return new TakeVote(
                before,
                falls,
                null,
                null,
                manner,
                4,
                4,
                2,
                Vote.CastingVote.FOR,
                Vote.Outcome.CARRIED,
                LocalTime.of(14, 30),
                named);
    }

    private List<String> casts(Vote vote) {
        return at.book.read(stores -> stores.minutes().votesCast(vote.id())).stream()
                .map(cast -> cast.printed() + " " + cast.way())
                .toList();
    }

    private RecordNone none(NoneRecorded.Subject subject, boolean none) {
        return new RecordNone(at.meeting, subject, none);
    }

    private static Stated stated(Declaration.InterestClass of, Declaration.Scope scope, List<Id<AgendaItem>> items) {
        return new Stated(
                " personal ",
                of,
                "a governor of the trust",
                false,
                scope,
                items,
                Declaration.Conduct.LEFT,
                Answer.NO,
                Answer.NO,
                LocalTime.of(14, 20),
                LocalTime.of(14, 35));
    }

    private static String words(Declaration of) {
        return String.join(
                ", ",
                of.printed(),
                of.labelPrinted(),
                of.interestClass().name(),
                of.nature(),
                of.scope().name(),
                of.conduct().name(),
                of.tookPart().name(),
                of.voted().name(),
                String.valueOf(of.leftAt()),
                String.valueOf(of.returnedAt()));
    }

    private Declaration declaration(Id<Declaration> id) {
        return at.book.read(stores -> stores.of(Declaration.class).get(id));
    }

    private List<Id<AgendaItem>> items(Id<Declaration> id) {
        return at.book.read(stores -> stores.meetings().declarationItems(id)).stream()
                .map(DeclarationItem::item)
                .toList();
    }

    private Attendance member(String name) throws Refused {
        Id<Attendance> id = at.book
                .apply(new AddAttendance(at.meeting, name, "", Attendance.Capacity.MEMBER, Attendance.Presence.PRESENT))
                .result();
        return at.book.read(stores -> stores.of(Attendance.class).get(id));
    }
}
