package org.minutebook.app.members;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Fields;
import org.minutebook.db.change.AddSeat;
import org.minutebook.db.change.EditSeat;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.SeatBuilder;

/** A seat: its title, whose it is, which class of statute it answers, and whether it votes, with the source and the day of that. */
final class SeatForm extends MembersForm {
    static final String ID_TITLE = "seat-title";
    static final String ID_BOARD = "seat-board";
    static final String ID_CLASS = "seat-class";
    static final String ID_VOTING = "seat-voting";
    static final String ID_SOURCE = "seat-voting-source";
    static final String ID_VOTING_SINCE = "seat-voting-since";

    private final Optional<Seat> before;
    private final ComboBox<Board> board;
    private final TextField title;
    private final ComboBox<Seat.StatutoryClass> statutory =
            Fields.choice(ID_CLASS, "Kind of seat", List.of(Seat.StatutoryClass.values()), SeatWords::choice);
    private final ComboBox<Organisation> organisation;
    private final CheckBox organisationHolds = new CheckBox("The _organisation holds it and names its representative");
    private final ComboBox<Seat.Voting> voting =
            Fields.choice(ID_VOTING, "Voting", List.of(Seat.Voting.values()), SeatWords::words);
    private final TextField source;
    private final DateField votingSince;
    private final DateField since;

    /** @param before empty for a new seat */
    SeatForm(MembersViewModel model, Optional<Seat> before, Runnable leave) {
        super(before.map(seat -> "Change the seat “" + seat.title() + "”").orElse("New seat"), model, leave);
        this.before = before;
        board = Fields.choice(ID_BOARD, "Board", model.boards(), Board::name);
        board.setPromptText("Choose the board");
        board.setPrefWidth(FIELD);
        if (model.boards().size() == 1) {
            board.setValue(model.boards().getFirst());
        }
        title = text(ID_TITLE, "Title of the seat", before.map(Seat::title).orElse(""));
        title.setPromptText("e.g. Director of Public Health");
        statutory.setValue(before.map(Seat::statutoryClass).orElse(Seat.StatutoryClass.NONE));
        organisation = organisations(
                "seat-organisation",
                "Organisation",
                before.map(Seat::organisation).orElse(null));
        organisationHolds.setId("seat-organisation-holds");
        organisationHolds.setSelected(before.map(Seat::organisationHolds).orElse(false));
        voting.setValue(before.map(Seat::voting).orElse(Seat.Voting.NOT_KNOWN));
        source = text(
                ID_SOURCE,
                "Authority for voting",
                before.map(Seat::votingSource).orElse(""));
        source.setPromptText("e.g. Direction of Council, 16 May 2013");
        votingSince = day(
                ID_VOTING_SINCE, "Voting since", before.map(Seat::votingSince).orElse(null));
        since = day("seat-since", "Seat since", before.map(Seat::since).orElse(null));
        if (before.isEmpty()) {
            line(field("_Board", board));
        }
        line(field("_Title", title));
        line(field("K_ind of seat", statutory), field("Seat since", since));
        line(field("Or_ganisation", organisation));
        line(organisationHolds);
        line(field("_Voting", voting), field("Date o_f the direction", votingSince));
        line(field("Autho_rity for voting", source));
        keeping("_Save");
    }

    @Override
    Node first() {
        return title;
    }

    @Override
    void keep() {
        if (!taken(since, votingSince)) {
            return;
        }
        if (before.isPresent()) {
            Seat after = typed(SeatBuilder.builder(before.get()));
            if (after.equals(before.get())) {
                leave();
            } else {
                model.keep(new EditSeat(before.get(), after), this::leave);
            }
        } else if (board.getValue() == null) {
            model.refuse("Choose the board to which the seat belongs.");
            board.requestFocus();
        } else {
            model.keep(
                    new AddSeat(typed(SeatBuilder.builder()
                            .id(Id.of(1))
                            .board(board.getValue().id()))),
                    this::leave);
        }
    }

    private Seat typed(SeatBuilder seat) {
        return seat.title(title.getText().strip())
                .statutoryClass(statutory.getValue())
                .organisation(
                        organisation.getValue() == null
                                ? null
                                : organisation.getValue().id())
                .organisationHolds(organisationHolds.isSelected())
                .voting(voting.getValue())
                .votingSource(source.getText().strip())
                .votingSince(day(votingSince))
                .since(day(since))
                .build();
    }
}
