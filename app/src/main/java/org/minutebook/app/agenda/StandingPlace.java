package org.minutebook.app.agenda;

import java.util.Optional;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Place;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/** What a board's agendas have by themselves, and how the board makes them. */
public record StandingPlace(Id<Board> board) implements Place {
    public static Optional<StandingPlace> at(String address) {
        return address.startsWith("standing/")
                ? Addresses.<Board>id(address.substring("standing/".length())).map(StandingPlace::new)
                : Optional.empty();
    }

    @Override
    public String address() {
        return "standing/" + board;
    }

    @Override
    public String title() {
        return "Standing items";
    }

    @Override
    public String under() {
        return "meetings";
    }
}
