package org.minutebook.app.members;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.db.change.EndHolding;
import org.minutebook.db.change.EndSeat;
import org.minutebook.db.change.EndSubstitute;

/** The seat that is chosen: what it is, who held it when, who may stand in, and what can be done with it. */
final class SeatCard extends VBox {
    static final String ID_PUT = "seat-put";
    static final String ID_SUBSTITUTE = "seat-substitute";
    static final String ID_CHANGE = "seat-change";
    static final String ID_END = "seat-end";

    private final MembersViewModel model;
    private final Consumer<Function<Runnable, MembersForm>> ask;

    /** @param ask shows a form, which is given what takes it away */
    SeatCard(MembersViewModel model, SeatRow row, Consumer<Function<Runnable, MembersForm>> ask) {
        super(8);
        this.model = model;
        this.ask = ask;
        Style.on(this, Style.CARD);
        getChildren().addAll(Style.on(said(row.title()), Style.SECTION_TITLE), Style.on(said(about(row)), Style.QUIET));
        getChildren().add(acts(row));
        getChildren().add(Style.on(new Label("Holders"), Style.FIELD_LABEL));
        if (row.history().isEmpty()) {
            getChildren().add(said("Nobody has been appointed to this seat yet."));
        }
        for (SeatRow.Held held : row.history()) {
            Command end = Command.of(
                    "End the membership…",
                    () -> ask.accept(leave -> new LastDayForm(
                            "Last day of " + held.name() + " in “" + row.title() + "”",
                            model,
                            day -> new EndHolding(held.membership(), day),
                            leave)));
            getChildren()
                    .add(line(
                            held.words(),
                            held.days(),
                            held.membership().until() == null
                                    ? Optional.of(Buttons.flat(
                                            "holding-end-" + held.membership().id(), end))
                                    : Optional.empty()));
        }
        if (!row.named().isEmpty()) {
            getChildren().add(Style.on(new Label("Substitutes"), Style.FIELD_LABEL));
        }
        for (SeatRow.Named named : row.named()) {
            Command end = Command.of(
                    "End the substitution…",
                    () -> ask.accept(leave -> new LastDayForm(
                            "Last day of the substitute " + named.name(),
                            model,
                            day -> new EndSubstitute(named.substitute(), day),
                            leave)));
            getChildren()
                    .add(line(
                            named.words(),
                            named.days(),
                            named.substitute().until() == null
                                    ? Optional.of(Buttons.flat(
                                            "substitute-end-"
                                                    + named.substitute().id(),
                                            end))
                                    : Optional.empty()));
        }
    }

    private Node acts(SeatRow row) {
        FlowPane acts = new FlowPane(
                6,
                6,
                Buttons.of(
                        ID_PUT,
                        Command.of("_Appoint a member…", () -> ask.accept(leave -> new HolderForm(model, row, leave)))),
                Buttons.of(
                        ID_SUBSTITUTE,
                        Command.of(
                                "Na_me a substitute…",
                                () -> ask.accept(leave -> new SubstituteForm(model, row, leave)))),
                Buttons.of(
                        ID_CHANGE,
                        Command.of(
                                "_Change the seat…",
                                () -> ask.accept(leave -> new SeatForm(model, Optional.of(row.seat()), leave)))),
                Buttons.flat(
                        ID_END,
                        Command.of(
                                "End the _seat…",
                                () -> ask.accept(leave -> new LastDayForm(
                                        "Last day of the seat “" + row.title() + "”",
                                        model,
                                        day -> new EndSeat(row.seat(), day),
                                        leave)))));
        return acts;
    }

    private static String about(SeatRow row) {
        StringBuilder about = new StringBuilder(row.board());
        for (String more : new String[] {row.organisation(), row.statutory(), row.voting()}) {
            if (!more.isBlank()) {
                about.append(" · ").append(more);
            }
        }
        String source = row.seat().votingSource();
        String since = row.seat().votingSince() == null
                ? ""
                : "since " + Days.shortly(row.seat().votingSince());
        if (!source.isBlank() || !since.isBlank()) {
            about.append("\nVoting ").append(since);
            about.append(since.isBlank() || source.isBlank() ? "" : ": ").append(source);
        }
        String days = SeatRow.days(row.seat().since(), row.seat().until());
        return days.isBlank() ? about.toString() : about + "\nSeat " + days;
    }

    private static HBox line(String words, String days, Optional<Button> end) {
        VBox said = new VBox(said(words), Style.on(new Label(days), Style.QUIET));
        HBox line = new HBox(6, said, Fields.spring());
        end.ifPresent(line.getChildren()::add);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label said(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
