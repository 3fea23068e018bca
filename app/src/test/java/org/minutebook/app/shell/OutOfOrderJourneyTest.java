package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.change.Refused;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceSpan;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.MeetingChairBuilder;
import org.minutebook.db.model.QuorumLimb;
import org.minutebook.db.model.QuorumRule;
import org.minutebook.db.model.Vote;
import org.minutebook.db.model.VoteBuilder;
import org.minutebook.db.model.VoteCast;
import org.minutebook.db.model.VoteCastBuilder;
import org.minutebook.db.store.Writing;

/** What was done in the wrong order is recorded as it was, and the screen says what is wrong and what puts it right. */
class OutOfOrderJourneyTest extends WindowJourney {
    private static final String NO_QUORUM =
            " is recorded without a quorum. Inquorate: 1 present (2 needed). Correct who"
                    + " was there where the record is wrong; else have the item decided again at the next meeting.";
    private static final Id<Attendance> PATEL = Id.of(65);
    private static final Id<Attendance> REED = Id.of(66);

    @BeforeEach
    void aQuorumOfTwo() throws Refused {
        record(writing -> {
            Id<QuorumRule> rule = Id.of(870);
            writing.add(new QuorumRule(rule, SmallCouncil.HEALTH, "Two members", "Constitution", null, null));
            writing.add(new QuorumLimb(Id.of(871), rule, 1, QuorumLimb.Test.AT_LEAST, 2, 0, 0, ""));
        });
    }

    @Test
    void aVoteByAMemberWhoWithdrewAndWithoutHimNoQuorum() throws Exception {
        withdraws();
        record(writing -> {
            Vote vote = writing.add(VoteBuilder.builder()
                    .id(writing.newId())
                    .item(SmallCouncil.FUND)
                    .manner(Vote.Manner.NAMED)
                    .inFavour(2)
                    .build());
            cast(writing, vote, "Cllr A. Patel");
            cast(writing, vote, "Jane Reed");
        });
        at(
                SmallCouncil.FUND,
                List.of(
                        "A vote" + NO_QUORUM,
                        "The record counts a vote of Cllr A. Patel, who takes no part in the item because of an"
                                + " interest. Correct the vote or the record of Cllr A. Patel;"
                                + " where the decision hung on it, ask the monitoring officer."));
    }

    @Test
    void aDecisionThatNobodyVotedOnWithoutAQuorum() throws Exception {
        record(writing -> writing.add(new AttendanceSpan(
                writing.newId(), REED, 1, AttendanceSpan.Kind.OUT_FOR, SmallCouncil.DEMENTIA, null, false, "")));
        at(SmallCouncil.DEMENTIA, List.of("A decision" + NO_QUORUM));
    }

    @Test
    void moreVotesThanMembersInTheRoomAtTheItemAreDoubted() throws Exception {
        record(writing -> writing.add(new AttendanceSpan(
                writing.newId(), REED, 1, AttendanceSpan.Kind.OUT_FOR, SmallCouncil.DEMENTIA, null, false, "")));
        go("meetings/" + SmallCouncil.NOVEMBER + "/" + SmallCouncil.DEMENTIA);
        waitFor(() -> !found().isEmpty());
        press(KeyCode.F8);
        robot.interact(() -> robot.lookup("#vote-for").queryAs(TextField.class).setText("2"));
        waitFor(() -> text("#vote-doubt")
                .equals("That is 2 votes, and 1 member is recorded as present at this item:"
                        + " check the figures or the attendance."));
        robot.interact(
                () -> robot.lookup("#vote-against").queryAs(TextField.class).setText("4"));
        robot.interact(
                () -> robot.lookup("#vote-abstained").queryAs(TextField.class).setText("1"));
        waitFor(() -> text("#vote-doubt")
                .equals("That is 6 votes and 1 abstention, 7 in all, and 1 member is recorded as present at this item:"
                        + " check the figures or the attendance."));
    }

    /** Whoever opens a form reads it from its first line, and no half sentence stands over it. */
    @Test
    void aFormThatIsOpenedBeginsInViewWithoutTheTailOfWhatStandsOverIt() throws Exception {
        go("meetings/" + SmallCouncil.NOVEMBER + "/" + SmallCouncil.DEMENTIA);
        waitFor(() -> robot.lookup("#minute-body").tryQuery().isPresent());
        robot.interact(() -> window.getScene().getWindow().setHeight(560));
        press(KeyCode.F6);
        Node form = robot.lookup("#declaration-who").query();
        while (!form.getStyleClass().contains("card")) {
            form = form.getParent();
        }
        Node pane = form;
        while (!(pane instanceof ScrollPane)) {
            pane = pane.getParent();
        }
        double top = pane.localToScene(pane.getLayoutBounds()).getMinY();
        double begins = form.localToScene(form.getLayoutBounds()).getMinY() - top;
        Node panel = form.getParent();
        double whole = panel.localToScene(panel.getLayoutBounds()).getMinY() - top;
        double room = pane.getLayoutBounds().getHeight()
                - begins
                - form.getLayoutBounds().getHeight();
        assertTrue(
                begins >= 0 && (begins <= 10 || whole >= 0 && room >= 0),
                "form " + begins + ", its panel " + whole + ", room under it " + room);
    }

    @Test
    void whoAsksForOwnVoteToBeRecordedIsSaidWhereItIsWrittenDown() throws Exception {
        go("meetings/" + SmallCouncil.NOVEMBER + "/" + SmallCouncil.DEMENTIA);
        waitFor(() -> robot.lookup("#minute-body").tryQuery().isPresent());
        press(KeyCode.F8);
        assertFalse(robot.lookup("#vote-asked").query().isVisible());
        press(KeyCode.DOWN, KeyCode.DOWN);
        assertTrue(robot.lookup("#vote-asked").query().isVisible());
    }

    @Test
    void whoeverLeftBeforeTheTimeOfTheVoteIsNotCounted() throws Exception {
        record(writing -> {
            writing.add(new AttendanceSpan(
                    writing.newId(), REED, 1, AttendanceSpan.Kind.LEFT, null, LocalTime.of(15, 5), false, ""));
            writing.add(VoteBuilder.builder()
                    .id(writing.newId())
                    .item(SmallCouncil.FUND)
                    .manner(Vote.Manner.SHOW_OF_HANDS)
                    .inFavour(2)
                    .at(LocalTime.of(15, 4))
                    .build());
        });
        at(SmallCouncil.FUND, List.of());
        record(writing -> writing.add(VoteBuilder.builder()
                .id(writing.newId())
                .item(SmallCouncil.FUND)
                .manner(Vote.Manner.SHOW_OF_HANDS)
                .inFavour(2)
                .at(LocalTime.of(15, 10))
                .build()));
        at(
                SmallCouncil.FUND,
                List.of(
                        "A vote" + NO_QUORUM,
                        "2 are counted, and 1 could vote. Correct the figures, or the record of who was there."));
    }

    @Test
    void twoInTheChairAndAnItemThatWasNeverMinuted() throws Exception {
        record(writing -> {
            chair(writing, PATEL, "Cllr A. Patel");
            chair(writing, REED, "Jane Reed");
            writing.save(MeetingBuilder.builder(writing.stores().meetings().get(SmallCouncil.NOVEMBER))
                    .minutesState(Meeting.MinutesState.WITH_CHAIR)
                    .build());
        });
        String chairs =
                "Cllr A. Patel and Jane Reed are both in the chair for item 1 to item 3: one person presides at a time"
                    + " and has the casting vote. Say with which item the one left the chair and the other took it.";
        at(
                SmallCouncil.FUND,
                List.of(
                        chairs,
                        "The meeting is closed, and nothing is minuted of item 3. Minute it, or record that it was"
                                + " deferred, withdrawn or not reached."));
        assertEquals(
                "Out of order, with what puts it right: 207, 208 and 209. The meeting is held, and nothing is minuted"
                        + " of 207 and 209",
                text("#minutes-out-of-order"));
        FocusWalk walk = new FocusWalk(() -> window.getScene());
        walk.to("minutes-out-of-order");
        press(KeyCode.SPACE);
        waitFor(() -> robot.lookup("#minutes-items")
                        .queryListView()
                        .getSelectionModel()
                        .getSelectedIndex()
                == 0);
    }

    @Test
    void aNumberLeftOutIsSaidAtItsMinuteAndGivenThere() throws Exception {
        record(writing -> {
            writing.save(MeetingBuilder.builder(writing.stores().meetings().get(SmallCouncil.NOVEMBER))
                    .minutesState(Meeting.MinutesState.WITH_CHAIR)
                    .build());
            writing.save(AgendaItemBuilder.builder(writing.stores().meetings().item(SmallCouncil.FUND))
                    .minuteNumber("210")
                    .build());
        });
        go("meetings/" + SmallCouncil.NOVEMBER + "/" + SmallCouncil.FUND);
        waitFor(() -> robot.lookup("#minute-number").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#minute-number").queryAs(TextField.class).setText("209"));
        robot.interact(() -> robot.lookup("#minute-number-give").queryButton().fire());
        waitFor(() -> book.read(stores -> stores.meetings().item(SmallCouncil.FUND))
                .minuteNumber()
                .equals("209"));
        waitFor(() -> robot.lookup("#minute-number").tryQuery().isEmpty());
    }

    private void withdraws() throws Refused {
        record(writing -> writing.add(DeclarationBuilder.builder()
                .id(writing.newId())
                .meeting(SmallCouncil.NOVEMBER)
                .printed("Cllr A. Patel")
                .labelPrinted("prejudicial")
                .interestClass(Declaration.InterestClass.PREJUDICIAL)
                .scope(Declaration.Scope.AGENDA)
                .conduct(Declaration.Conduct.LEFT)
                .build()));
    }

    private static void cast(Writing writing, Vote vote, String name) {
        writing.add(VoteCastBuilder.builder()
                .id(writing.newId())
                .vote(vote.id())
                .printed(name)
                .way(VoteCast.Way.FOR)
                .build());
    }

    private static void chair(Writing writing, Id<Attendance> who, String name) {
        writing.add(MeetingChairBuilder.builder()
                .id(writing.newId())
                .meeting(SmallCouncil.NOVEMBER)
                .attendance(who)
                .printed(name)
                .build());
    }

    private void record(Consumer<Writing> written) throws Refused {
        book.apply(new Act<>("Record", writing -> {
            written.accept(writing);
            return true;
        }));
    }

    /** Each with its cure, under the votes of the item. */
    private void at(Id<AgendaItem> item, List<String> expected) throws Exception {
        go("meetings/" + SmallCouncil.NOVEMBER + "/" + item);
        waitFor(() -> found().equals(expected));
    }

    /** Without what is said of the room before anybody decided anything. */
    private List<String> found() {
        return robot.lookup("#minute-votes").queryAll().stream()
                .flatMap(votes -> votes.lookupAll(".tone-amber").stream())
                .map(node -> ((Labeled) node).getText())
                .filter(line -> !line.contains("quorum") || line.contains(" is recorded "))
                .toList();
    }
}
