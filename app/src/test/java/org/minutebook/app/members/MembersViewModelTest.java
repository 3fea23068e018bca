package org.minutebook.app.members;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.model.Alias;

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

    private static List<String> holders(MembersViewModel model) {
        return model.seats().stream().map(SeatRow::holder).toList();
    }
}
