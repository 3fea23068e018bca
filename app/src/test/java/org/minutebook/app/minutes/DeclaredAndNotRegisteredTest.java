package org.minutebook.app.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.compose.ChairsBriefComposer;
import org.minutebook.app.documents.readiness.MeetingReadiness;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.change.EnterDeclared;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.file.DeclaredToRegister;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationBuilder;
import org.minutebook.db.model.DeclarationItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.InterestBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.Finding;

/** Declared on 28 November 2019 and not in the register: said at the meeting, to the chair of the next one and before it. */
class DeclaredAndNotRegisteredTest {
    private static final Id<Meeting> FEBRUARY = Id.of(42);

    private MinuteBook book;

    @BeforeEach
    void declare(@TempDir Path dir) throws Exception {
        book = SmallCouncil.in(dir);
        book.apply(new Act<>("Declare", writing -> {
            Declaration one = writing.add(DeclarationBuilder.builder()
                    .id(writing.newId())
                    .meeting(SmallCouncil.NOVEMBER)
                    .person(SmallCouncil.PATEL)
                    .printed("Cllr A. Patel")
                    .labelPrinted("disclosable pecuniary")
                    .nature("Director of Ironbark Care")
                    .conduct(Declaration.Conduct.LEFT)
                    .build());
            return writing.add(new DeclarationItem(writing.newId(), one.id(), SmallCouncil.FUND));
        }));
    }

    @Test
    void theMeetingSaysByWhenAndWhyAndWhere() {
        String says =
                "Not in the register. Interests to be registered by Wednesday 25 December 2019; work to Tuesday 24"
                    + " December 2019. Day 1 is Thursday 28 November 2019, day 28 is Wednesday 25 December 2019;"
                    + " weekends and holidays count, and the last day does not move. A code that says “within 28 days”"
                    + " of the meeting is read to end on Thursday 26 December 2019.";
        assertEquals(List.of(says + " Enter it under Members, Register of interests."), atTheItem());
    }

    @Test
    void theChairOfTheNextMeetingIsToldWhoAndByWhenAndNeverWhat() throws Exception {
        assertTrue(
                brief().contains("Cllr A. Patel declared an interest on 28 November 2019 that is to be in the register"
                        + " by 25 December 2019; no entry is recorded."),
                brief());
        assertFalse(brief().contains("Ironbark"));
        assertEquals(
                List.of("RED Cllr A. Patel, who declared an interest on Thursday 28 November 2019: The last day to"
                        + " register was Wednesday 25 December 2019 and no entry is recorded: does not meet rule"
                        + " INT-03."),
                readiness());

        Declaration declared = book.read(stores ->
                        DeclaredToRegister.of(stores, stores.meetings().get(SmallCouncil.NOVEMBER)))
                .getFirst()
                .declaration();
        book.apply(new EnterDeclared(
                declared,
                InterestBuilder.builder()
                        .id(Id.of(1))
                        .person(SmallCouncil.PATEL)
                        .head("(i) Employment")
                        .nature("Director, Ironbark Care Ltd")
                        .notifiedOn(LocalDate.of(2019, 12, 10))
                        .build()));
        assertFalse(brief().contains("Interests to be registered"));
        assertEquals(List.of(), readiness());
        assertEquals(List.of("Registered on Tuesday 10 December 2019: meets rule INT-03. "), atTheItem());
    }

    private List<String> atTheItem() {
        MinutesFacts facts = book.read(stores -> MinutesFacts.read(stores, SmallCouncil.NOVEMBER))
                .orElseThrow();
        return new InterestsAtItem(facts, facts.items().getLast().item())
                .lines().getFirst().findings().stream()
                        .filter(one -> one.rule().id().equals("INT-03"))
                        .map(one -> one.says() + " " + one.cure())
                        .toList();
    }

    private String brief() {
        return book.read(stores -> new ChairsBriefComposer()
                        .compose(
                                stores,
                                FEBRUARY,
                                Optional.empty(),
                                HouseStyle.of(stores, stores.boards().get(SmallCouncil.HEALTH)),
                                book.clock().instant()))
                .toString();
    }

    private List<String> readiness() {
        return book
                .read(stores -> MeetingReadiness.of(
                        stores,
                        FEBRUARY,
                        LocalDate.of(2020, 1, 23),
                        Calendars.of(stores, SmallCouncil.HEALTH),
                        file -> List.<Finding>of()))
                .findings()
                .stream()
                .map(line -> line.finding())
                .filter(one -> one.rule().id().equals("INT-03"))
                .map(one -> one.level() + " " + one.about() + ": " + one.says())
                .toList();
    }
}
