package org.minutebook.app.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.change.AddInterest;
import org.minutebook.db.change.EnterDeclared;
import org.minutebook.db.change.PutInSeat;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.DeclarationBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.model.InterestBuilder;
import org.minutebook.db.model.MembershipBuilder;

class MembersViewModelTest {
    @Test
    void eachSeatHasItsHolderOnTheDayOrIsVacant(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                MembersViewModel model = new MembersViewModel(desk.open)) {
            assertEquals(List.of("Cllr A. Patel", "Jane Reed", "Vacant"), holders(model));
            assertEquals("Tom Hale", model.seats().get(1).substitutes());
            assertEquals("3 seats, 1 vacant", model.counted().get());

            model.day().set(Optional.of(LocalDate.of(2019, 5, 19)));
            assertEquals(List.of("Vacant", "Vacant", "Vacant"), holders(model));
        }
    }

    @Test
    void aSpellingIsAcceptedAndItsActionsFindTheirOwner(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                MembersViewModel model = new MembersViewModel(desk.open)) {
            AliasRow offered = model.aliases().getFirst();
            assertEquals("Jane Reade = Jane Reed", offered.alias().printed() + " = " + offered.means());

            model.settle(offered.alias(), true);

            assertEquals(List.of(), List.copyOf(model.aliases()));
            assertEquals(
                    Alias.State.ACCEPTED,
                    desk.open
                            .book()
                            .read(stores -> stores.of(Alias.class).get(SmallCouncil.READE))
                            .state());
            assertEquals(
                    SmallCouncil.REED,
                    desk.open
                            .book()
                            .read(stores -> stores.actions().owners(SmallCouncil.LEAFLET_AGAIN))
                            .getFirst()
                            .person());
        }
    }

    @Test
    void aHolderWhoFollowsIsSeenInTheListItsHistoryAndTheChanges(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                MembersViewModel model = new MembersViewModel(desk.open)) {
            PutInSeat change = new PutInSeat(
                    MembershipBuilder.builder()
                            .id(Id.of(1))
                            .seat(Id.of(70))
                            .printed("Cllr B. Quill")
                            .acting("Acting")
                            .since(LocalDate.of(2020, 1, 6))
                            .build(),
                    PutInSeat.Others.FOLLOWED);
            model.keep(change, () -> {});

            SeatRow seat = model.seats().getFirst();
            assertEquals("Cllr B. Quill (Acting)", seat.holder());
            assertEquals(
                    List.of("Cllr B. Quill (Acting) since 06/01/2020", "Cllr A. Patel 20/05/2019 to 05/01/2020"),
                    seat.history().stream()
                            .map(held -> held.words() + " " + held.days())
                            .toList());
            assertTrue(model.findings()
                    .contains(new MembersFinding("Acting: Cllr B. Quill (Acting), Leader of the Council (HWB).", "")));
            assertEquals(
                    List.of(new ChangeRow(
                            "HWB",
                            "06/01/2020",
                            "Leader of the Council",
                            "Cllr A. Patel",
                            "Cllr B. Quill (Acting)",
                            "Cllr B. Quill (Acting) replaces Cllr A. Patel as Leader of the Council.")),
                    List.copyOf(model.changes().rows()));
        }
    }

    @Test
    void theRegisterListsEntriesAndHidesWhatIsSensitive(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                MembersViewModel model = new MembersViewModel(desk.open)) {
            Interest entry = InterestBuilder.builder()
                    .id(Id.of(1))
                    .person(SmallCouncil.REED)
                    .head("(i) Employment")
                    .nature("Ironbark Holdings")
                    .sensitive(true)
                    .build();
            model.keep(new AddInterest(entry), () -> {});
            InterestRow row = model.register().interests().getFirst();
            assertEquals(List.of("Jane Reed", "", InterestRow.SENSITIVE), List.of(row.who(), row.head(), row.nature()));

            model.day().set(Optional.of(LocalDate.of(2019, 6, 3)));
            assertEquals(
                    List.of(new TaskRow(
                            "Jane Reed, member since 20/05/2019",
                            "Interests to be registered by Sunday 16 June 2019; work to Friday 14 June 2019.",
                            "Enter them in the register, with the day on which they were notified.",
                            "Day 1 is Monday 20 May 2019, day 28 is Sunday 16 June 2019; weekends and holidays count,"
                                    + " and the last day does not move.",
                            "Localism Act 2011 s30(1), s31(3) (INT-03)",
                            true,
                            Optional.empty(),
                            Optional.of(SmallCouncil.REED))),
                    List.copyOf(model.register().tasks()));
        }
    }

    /** Declared on 28 November 2019: the 28 days end on Christmas Day, and the entry that is made from it settles it. */
    @Test
    void whatWasDeclaredAtAMeetingWaitsForItsEntry(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            desk.open
                    .book()
                    .apply(new Act<>(
                            "Declare",
                            writing -> writing.add(DeclarationBuilder.builder()
                                    .id(writing.newId())
                                    .meeting(SmallCouncil.NOVEMBER)
                                    .person(SmallCouncil.PATEL)
                                    .printed("Cllr A. Patel")
                                    .labelPrinted("disclosable pecuniary")
                                    .nature("Director of Ironbark Care")
                                    .build())));
            try (MembersViewModel model = new MembersViewModel(desk.open)) {
                TaskRow task = model.register().tasks().getFirst();
                assertEquals(
                        "Amir Patel, declared on 28/11/2019: The last day to register was Wednesday 25 December 2019"
                                + " and no entry is recorded.",
                        task.who() + ": " + task.says());
                assertFalse((task.says() + task.why()).contains("Ironbark"));
                model.keep(
                        new EnterDeclared(
                                task.declared().orElseThrow(),
                                InterestBuilder.builder()
                                        .id(Id.of(1))
                                        .person(SmallCouncil.PATEL)
                                        .head("(i) Employment")
                                        .nature("Director, Ironbark Care Ltd")
                                        .notifiedOn(LocalDate.of(2019, 12, 10))
                                        .build()),
                        () -> {});
                assertEquals(List.of(), List.copyOf(model.register().tasks()));
                assertEquals(1, model.register().interests().size());
            }
        }
    }

    @Test
    void thoseWhoHaveNotConfirmedTheRegisterComeFirstUntilTheyDo(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                MembersViewModel model = new MembersViewModel(desk.open)) {
            assertEquals(
                    List.of(
                            "Cllr A. Patel: No confirmation recorded; next by 20/05/2020",
                            "Jane Reed: No confirmation recorded; next by" + " 20/05/2020"),
                    confirmed(model));
            model.register().confirm(List.of(SmallCouncil.REED), LocalDate.of(2020, 1, 20), () -> {});
            model.day().set(Optional.of(LocalDate.of(2020, 6, 1)));
            assertEquals(
                    List.of(
                            "Cllr A. Patel: No confirmation recorded; was due by 20/05/2020",
                            "Jane Reed: Last on 20/01/2020, taken by tester; next by 20/01/2021"),
                    confirmed(model));
            desk.open.book().undo();
            assertTrue(confirmed(model).contains("Jane Reed: No confirmation recorded; was due by 20/05/2020"));
        }
    }

    private static List<String> confirmed(MembersViewModel model) {
        return model.register().confirmed().stream()
                .map(row -> row.who() + ": " + row.when())
                .toList();
    }

    private static List<String> holders(MembersViewModel model) {
        return model.seats().stream().map(SeatRow::holder).toList();
    }
}
