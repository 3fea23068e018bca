package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutebook.app.fixtures.Keys;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.change.AddItem;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.QuorumLimb;
import org.minutebook.db.model.QuorumLimbBuilder;
import org.minutebook.db.model.QuorumRule;
import org.minutebook.db.model.QuorumRuleBuilder;
import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.model.TermsOfReferenceBuilder;

/** The quorum before a meeting and after one that had none, by keyboard. */
class QuorumJourneyTest extends WindowJourney {
    private static final Id<Meeting> FEBRUARY = Id.of(42);

    @BeforeEach
    void termsOfReference() throws Exception {
        book.apply(new AddItem(FEBRUARY, "", "Falls", AgendaItem.Kind.DECISION));
        book.apply(new Act<>("Set the terms", writing -> {
            QuorumRule rule = writing.add(QuorumRuleBuilder.builder()
                    .id(writing.newId())
                    .board(SmallCouncil.HEALTH)
                    .build());
            writing.add(QuorumLimbBuilder.builder()
                    .id(writing.newId())
                    .rule(rule.id())
                    .position(1)
                    .count(2)
                    .test(QuorumLimb.Test.AT_LEAST)
                    .build());
            return writing.add(TermsOfReferenceBuilder.builder()
                    .id(writing.newId())
                    .board(SmallCouncil.HEALTH)
                    .version("V1")
                    .state(TermsOfReference.State.ADOPTED)
                    .quorum(rule.id())
                    .reconveneMonths(1)
                    .build());
        }));
    }

    private String forecast() {
        return text("#replies-forecast");
    }

    @Test
    void repliesAreTakenByKeyboardAndSayWhetherThereWillBeAQuorum() throws Exception {
        go("readiness/42");
        waitFor(() -> forecast().startsWith("Not yet quorate: 0 expected (2 needed); 2 have not replied"));
        assertEquals(List.of(), lettersGivenTwice());
        robot.interact(() -> robot.lookup("#replies-list").query().requestFocus());
        Keys.type(" ");
        waitFor(() -> forecast().startsWith("Not yet quorate: 1 expected (2 needed); 1 has not replied"));
        press(KeyCode.DOWN);
        Keys.type("-");
        waitFor(() -> forecast().startsWith("Cannot be quorate by the replies: 1 expected (2 needed)"));
        assertTrue(said("→ Ask for substitutes from those who sent apologies"));
        Keys.type("+");
        waitFor(() -> robot.lookup("#replies-substitute")
                .queryAs(TextField.class)
                .getText()
                .equals("Tom Hale"));
        press(KeyCode.ENTER);
        waitFor(() -> forecast().startsWith("Will be quorate: 2 expected (2 needed)"));
        assertEquals(
                List.of("Cllr A. Patel YES ", "Jane Reed NO Tom Hale"),
                book.read(stores -> stores.meetings().replies(FEBRUARY)).stream()
                        .map(one -> one.printed() + " " + one.comes() + " " + one.substitutePrinted())
                        .toList());
        assertEquals("1 coming, 1 sent apologies (1 sends a substitute), 0 no reply", text("#replies-counted"));
        go("meetings/42");
        waitFor(() -> text("#attendance-counted").contains("Will be quorate: 2 expected (2 needed)"));
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> book.read(stores -> stores.meetings().replies(FEBRUARY)).stream()
                .filter(one -> one.comes() == Answer.NO)
                .allMatch(one -> one.substitutePrinted().isEmpty()));
    }

    @Test
    void afterAMeetingWithoutAQuorumTheBoardMeetsAgainByItsTerms() throws Exception {
        book.apply(new Act<>(
                "Nobody came",
                writing -> writing.save(
                        MeetingBuilder.builder(writing.stores().meetings().get(FEBRUARY))
                                .day(LocalDate.of(2020, 1, 22))
                                .state(Meeting.State.INQUORATE)
                                .build())));
        go("readiness/42");
        waitFor(() -> said("Meet again by Saturday 22 February 2020, not a working day: work to Friday 21 February"
                + " 2020, with the same items."));
        go("agenda/42");
        waitFor(() -> again() != null);
        robot.interact(() -> Objects.requireNonNull(again()).fire());
        waitFor(() -> robot.lookup("#ask-day").tryQuery().isPresent());
        assertEquals(List.of(), lettersGivenTwice());
        assertTrue(said("One month from Wednesday 22 January 2020 is Saturday 22 February 2020. The last working day"
                + " up to it is Friday 21 February 2020; not counted: 22 February 2020 (Saturday)."));
        robot.interact(() -> robot.lookup("#ask-take").query().requestFocus());
        press(KeyCode.SPACE);
        waitFor(() -> book.read(stores -> stores.meetings().list(SmallCouncil.HEALTH)).stream()
                .anyMatch(one -> FEBRUARY.equals(one.replaces())
                        && one.day().equals(LocalDate.of(2020, 2, 21))
                        && book.read(stores -> stores.meetings().items(one.id())).stream()
                                .map(AgendaItem::title)
                                .toList()
                                .equals(List.of("Falls"))));
        go("readiness/42");
        waitFor(() -> said("Meets again on Friday 21 February 2020, within the terms"));
    }

    private @Nullable MenuItem again() {
        return robot.lookup("#agenda-meeting").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "agenda-meeting-again".equals(item.getId()))
                .findFirst()
                .orElse(null);
    }

    private boolean said(String words) {
        return robot.lookup(node -> node instanceof Label).queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .anyMatch(text -> text != null && text.contains(words));
    }
}
