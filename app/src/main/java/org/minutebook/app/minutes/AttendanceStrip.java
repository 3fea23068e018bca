package org.minutebook.app.minutes;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceSpan;
import org.minutebook.db.rules.quorum.QuorumReading;

/** Who is there: counted in one line, and the list of people under it when it is unfolded. */
final class AttendanceStrip extends VBox {
    static final String ID_PEOPLE = "attendance-people";

    private final MinutesViewModel model;
    private final ToggleButton more = new ToggleButton("Atten_dance", new FontIcon(Feather.USERS));
    private final Label counted = new Label();
    private final PeoplePane people;

    AttendanceStrip(MinutesViewModel model, Runnable back) {
        super(6);
        this.model = model;
        people = new PeoplePane(model, () -> {
            more.setSelected(false);
            back.run();
        });
        more.setId(MinutesView.ID_ATTENDANCE);
        more.setMnemonicParsing(true);
        more.setMinWidth(USE_PREF_SIZE);
        more.setAccessibleText("Show who is there");
        counted.setWrapText(true);
        counted.setId("attendance-counted");
        HBox.setHgrow(counted, Priority.ALWAYS);
        HBox line = new HBox(10, more, counted);
        line.setAlignment(Pos.CENTER_LEFT);
        people.visibleProperty().bind(more.selectedProperty());
        people.managedProperty().bind(more.selectedProperty());
        getChildren().add(line);
        model.facts().subscribe(facts -> facts.ifPresent(this::show));
        model.chosen().subscribe(unused -> model.facts().get().ifPresent(this::show));
        Buttons.reach(this, Command.of("Who is there", this::fold).on("Shortcut+T"));
        Buttons.reach(
                this,
                Command.of("Somebody arrives", () -> ask(AttendanceSpan.Kind.ARRIVED))
                        .on("F3"));
        Buttons.reach(
                this,
                Command.of("Somebody leaves", () -> ask(AttendanceSpan.Kind.LEFT))
                        .on("F5"));
    }

    /** The list of people, which lies over the whole width under this line. */
    PeoplePane people() {
        return people;
    }

    private void fold() {
        more.setSelected(!more.isSelected());
        if (more.isSelected()) {
            people.open();
        } else {
            people.back();
        }
    }

    private void ask(AttendanceSpan.Kind kind) {
        more.setSelected(true);
        people.ask(kind);
    }

    private void show(MinutesFacts facts) {
        long members = count(facts, Attendance.Presence.PRESENT, true);
        long others = count(facts, Attendance.Presence.PRESENT, false);
        long apologies = facts.attendance().stream()
                .filter(one -> one.presence() == Attendance.Presence.APOLOGIES)
                .count();
        String quorum = members == 0 && isToCome(facts) ? expected(facts) : quorum(facts);
        counted.setText(
                facts.attendance().isEmpty()
                        ? "Nobody is listed yet" + (isToCome(facts) ? "  ·  " + expected(facts) : "")
                        : members + " members present, " + others + " in attendance, "
                                + apologies(apologies)
                                + (quorum.isBlank() ? "" : "  ·  " + quorum));
    }

    private static boolean isToCome(MinutesFacts facts) {
        return switch (facts.meeting().state()) {
            case PLANNED, CALLED, ISSUED -> true;
            case HELD, INQUORATE, ADJOURNED, POSTPONED, CANCELLED -> false;
        };
    }

    /** What the replies promise, before anybody is there. */
    private static String expected(MinutesFacts facts) {
        return facts.expected().forecast().words();
    }

    /** At the item that is being minuted; where no rule is kept, as the constitution words it. */
    private String quorum(MinutesFacts facts) {
        String words = facts.board().quorumWords();
        if (facts.room().quorum().rule() == null) {
            return words.isBlank() ? "" : "Quorum: " + words;
        }
        return facts.items().stream()
                .map(ItemRow::item)
                .filter(item -> model.chosen().get().equals(Optional.of(item.id())))
                .findFirst()
                .map(item -> atItem(new RoomAtItem(facts, item).quorum(), facts))
                .orElse("");
    }

    /** Whoever is out for an interest, or has left, makes another number than the meeting's. */
    private static String atItem(QuorumReading quorum, MinutesFacts facts) {
        boolean fewer = quorum.roll().counted().size() != count(facts, Attendance.Presence.PRESENT, true);
        return fewer ? quorum.words().replaceFirst(" present", " present at this item") : quorum.words();
    }

    private static String apologies(long number) {
        return number == 0 ? "no apologies" : number == 1 ? "1 apology" : number + " apologies";
    }

    private static long count(MinutesFacts facts, Attendance.Presence presence, boolean members) {
        return facts.attendance().stream()
                .filter(one -> one.presence() == presence && members == isMember(one))
                .count();
    }

    private static boolean isMember(Attendance attendance) {
        return attendance.capacity() == Attendance.Capacity.MEMBER
                || attendance.capacity() == Attendance.Capacity.SUBSTITUTE;
    }
}
