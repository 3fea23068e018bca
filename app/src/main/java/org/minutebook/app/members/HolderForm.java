package org.minutebook.app.members;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Fields;
import org.minutebook.db.change.PutInSeat;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.MembershipBuilder;

/** Somebody comes into a seat: who, with which post, acting or not, from which day, and what becomes of the holder. */
final class HolderForm extends MembersForm {
    static final String ID_PERSON = "holder-person";
    static final String ID_PRINTED = "holder-printed";
    static final String ID_POST = "holder-post";
    static final String ID_ACTING = "holder-acting";
    static final String ID_SINCE = "holder-since";
    static final String ID_OTHERS = "holder-others";

    private final SeatRow seat;
    private final ComboBox<PersonRow> person;
    private final TextField printed = text(ID_PRINTED, "Name as printed", "");
    private final TextField post = text(ID_POST, "Post as printed", "");
    private final TextField acting = text(ID_ACTING, "Acting or interim, or blank", "");
    private final DateField since;
    private final ComboBox<PutInSeat.Others> others =
            Fields.choice(ID_OTHERS, "Present holder", List.of(PutInSeat.Others.values()), HolderForm::words);

    HolderForm(MembersViewModel model, SeatRow seat, Runnable leave) {
        super("Appoint to “" + seat.title() + "”", model, leave);
        this.seat = seat;
        person = people(ID_PERSON, "Person", null);
        person.valueProperty().subscribe(row -> {
            if (row != null) {
                printed.setText(row.name());
                post.setText(row.person().post());
            }
        });
        since = day(ID_SINCE, "From", null);
        acting.setPromptText("e.g. Acting, Interim");
        boolean held = !seat.holder().equals(SeatRow.VACANT);
        others.setValue(held ? PutInSeat.Others.FOLLOWED : PutInSeat.Others.NONE);
        line(field("_Person", person));
        line(field("Name as p_rinted", printed));
        line(field("Pos_t as printed", post));
        line(field("_From", since), field("_Acting", acting));
        if (held) {
            line(field("_Present holder (" + seat.holder() + ")", others));
        }
        keeping("Appo_int");
    }

    @Override
    Node first() {
        return person;
    }

    @Override
    void keep() {
        if (!taken(since)) {
            return;
        }
        String name = printed.getText().strip();
        model.keep(
                new PutInSeat(
                        MembershipBuilder.builder()
                                .id(Id.of(1))
                                .seat(seat.seat().id())
                                .person(person(person, name))
                                .printed(name)
                                .postPrinted(post.getText().strip())
                                .acting(acting.getText().strip())
                                .since(day(since))
                                .build(),
                        others.getValue()),
                this::leave);
    }

    private static String words(PutInSeat.Others others) {
        return switch (others) {
            case NONE -> "Nobody holds it";
            case FOLLOWED -> "Leaves the day before";
            case SHARING -> "Stays: the two share it";
        };
    }
}
