package org.minutebook.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.TimeField;
import org.minutebook.db.change.TakeVote;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Vote;
import org.minutebook.db.model.Vote.Manner;
import org.minutebook.db.model.VoteCast.Way;
import org.minutebook.db.rules.vote.NamesRecorded;
import org.minutebook.db.rules.vote.Tally;

/** A vote while it is taken down: how, the figures or the names, and what the figures come to. Enter records it, Escape leaves it. */
final class VoteForm extends VBox {
    private final ItemActs acts;
    private final Runnable back;
    private final Consumer<Node> reveal;
    private final ComboBox<Manner> manner =
            Fields.choice("vote-manner", "How it was voted", List.of(Manner.values()), VoteLine::words);
    private final List<TextField> figures = new ArrayList<>();
    private final ComboBox<Vote.CastingVote> casting = Fields.choice(
            "vote-casting",
            "Casting vote of the chair",
            List.of(Vote.CastingVote.values()),
            now -> InterestWords.capital(VoteLine.words(now)));
    private final Label comesTo = Style.on(new Label(), Style.QUIET);
    private final Label asked = Style.on(new Label(NamesRecorded.ON_REQUEST), Style.QUIET);
    private final Label doubt = Style.on(new Label(), Style.NOTICE, Style.NOTICE_WARNING);
    private final FlowPane counted = new FlowPane(8, 6);
    private final ComboBox<VotedOn> on = Fields.choice("vote-on", "What was voted on", List.of(), VotedOn::words);
    private final TimeField time = new TimeField("vote-time", "When it was voted");
    private final GridPane names = new GridPane(12, 4);
    private final List<Member> members = new ArrayList<>();
    private Optional<MinutesFacts> facts = Optional.empty();
    private Optional<Vote> changed = Optional.empty();
    private @Nullable Id<AgendaItem> shown;

    /** One member's name with the three ways. */
    private record Member(Attendance who, ToggleGroup ways) {
        Optional<TakeVote.Named> named() {
            return Optional.ofNullable(ways.getSelectedToggle())
                    .map(toggle -> new TakeVote.Named(who, (Way) toggle.getUserData()));
        }
    }

    VoteForm(ItemActs acts, Runnable back, Consumer<Node> reveal) {
        super(8);
        this.acts = acts;
        this.back = back;
        this.reveal = reveal;
        Style.on(this, Style.CARD);
        for (Way way : Way.values()) {
            TextField figure = Fields.line("vote-" + VoteLine.words(way), "How many " + VoteLine.words(way));
            figure.setPrefColumnCount(3);
            figure.setOnAction(event -> record());
            figure.textProperty().subscribe(this::tell);
            figures.add(figure);
            counted.getChildren().addAll(new Label(VoteLine.words(way)), figure);
        }
        counted.getChildren().add(casting);
        counted.setAlignment(Pos.CENTER_LEFT);
        casting.valueProperty().subscribe(this::tell);
        manner.valueProperty().subscribe(this::turn);
        comesTo.setWrapText(true);
        asked.setId("vote-asked");
        asked.setWrapText(true);
        asked.setMinHeight(USE_PREF_SIZE);
        doubt.setId("vote-doubt");
        doubt.setWrapText(true);
        doubt.setMinHeight(USE_PREF_SIZE);
        doubt.setMaxWidth(Double.MAX_VALUE);
        doubt.visibleProperty().bind(doubt.textProperty().isNotEmpty());
        doubt.managedProperty().bind(doubt.visibleProperty());
        HBox end = new HBox(
                8,
                Buttons.main("vote-record", Command.of("Record the vote", this::record)),
                Buttons.of("vote-leave", Command.of("Cancel", this::leave)));
        time.setOnAction(event -> record());
        HBox.setHgrow(on, Priority.ALWAYS);
        on.setMinWidth(0);
        HBox what = new HBox(8, on, new Label("at"), time);
        what.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(manner, counted, what, asked, names, comesTo, doubt, end);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof RadioButton) {
                record();
                event.consume();
            }
        });
        open(false);
    }

    private void open(boolean now) {
        setVisible(now);
        setManaged(now);
    }

    /** Another item folds what was begun at the one before. */
    void show(MinutesFacts now, AgendaItem item) {
        facts = Optional.of(now);
        if (!item.id().equals(shown)) {
            shown = item.id();
            open(false);
        }
    }

    void begin() {
        fill(Optional.empty());
        open(true);
        reveal.accept(this);
        manner.requestFocus();
    }

    void change(VoteLine line) {
        fill(Optional.of(line));
        open(true);
        reveal.accept(this);
        manner.requestFocus();
    }

    private void fill(Optional<VoteLine> line) {
        changed = line.map(VoteLine::vote);
        manner.setValue(changed.map(Vote::manner).orElse(Manner.SHOW_OF_HANDS));
        casting.setValue(changed.map(Vote::castingVote).orElse(Vote.CastingVote.NOT_USED));
        on.getItems()
                .setAll(VotedOn.choices(
                        facts.flatMap(now -> Optional.ofNullable(now.under().get(shown)))));
        on.setValue(changed.map(vote -> VotedOn.of(vote, on.getItems())).orElse(VotedOn.ITEM));
        time.clear();
        changed.map(vote -> Optional.ofNullable(vote.at()))
                .orElseGet(() -> facts.flatMap(now -> acts.timeOf(now.meeting())))
                .ifPresent(time::show);
        List<Integer> before = changed.map(vote -> List.of(vote.inFavour(), vote.against(), vote.abstained()))
                .orElse(List.of());
        for (int i = 0; i < figures.size(); i++) {
            figures.get(i).setText(before.isEmpty() ? "" : "" + before.get(i));
        }
        members.clear();
        names.getChildren().clear();
        for (Attendance who : voting()) {
            ToggleGroup ways = new ToggleGroup();
            List<Node> row = new ArrayList<>(List.of(new Label(who.printed())));
            for (Way way : Way.values()) {
                RadioButton button = new RadioButton(VoteLine.words(way));
                button.setAccessibleText(who.printed() + " " + VoteLine.words(way));
                button.setUserData(way);
                button.setToggleGroup(ways);
                button.setSelected(line.stream()
                        .flatMap(of -> of.casts().stream())
                        .anyMatch(cast -> cast.way() == way && cast.printed().equals(who.printed())));
                row.add(button);
            }
            ways.selectedToggleProperty().subscribe(this::tell);
            names.addRow(members.size(), row.toArray(Node[]::new));
            members.add(new Member(who, ways));
        }
        turn();
    }

    private List<Attendance> voting() {
        return facts.map(MinutesFacts::attendance).orElse(List.of()).stream()
                .filter(one -> one.presence() == Attendance.Presence.PRESENT)
                .filter(one -> one.capacity() == Attendance.Capacity.MEMBER
                        || one.capacity() == Attendance.Capacity.SUBSTITUTE)
                .toList();
    }

    private void turn() {
        Manner now = manner.getValue();
        show(counted, now != Manner.AGREED);
        show(asked, now == Manner.RECORDED_ON_REQUEST);
        show(names, now == Manner.NAMED || now == Manner.RECORDED_ON_REQUEST);
        figures.forEach(figure -> figure.setDisable(now == Manner.NAMED));
        tell();
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private List<TakeVote.Named> named() {
        return manner.getValue() == Manner.NAMED || manner.getValue() == Manner.RECORDED_ON_REQUEST
                ? members.stream().flatMap(member -> member.named().stream()).toList()
                : List.of();
    }

    /** The figures, those of the names in a named vote; empty where one cannot be read. */
    private Optional<List<Integer>> read() {
        if (manner.getValue() == Manner.AGREED) {
            return Optional.of(List.of(0, 0, 0));
        }
        List<Integer> read = new ArrayList<>();
        for (Way way : Way.values()) {
            String typed = figures.get(way.ordinal()).getText().strip();
            if (manner.getValue() == Manner.NAMED) {
                read.add((int) named().stream().filter(one -> one.way() == way).count());
            } else if (typed.matches("\\d{0,4}")) {
                read.add(typed.isEmpty() ? 0 : Integer.parseInt(typed));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(read);
    }

    private Optional<Tally> tally() {
        return read().map(figure -> new Tally(figure.get(0), figure.get(1), figure.get(2), casting.getValue()));
    }

    private void tell() {
        boolean told = manner.getValue() != Manner.AGREED && casting.getValue() != null;
        comesTo.setText(told ? tally().map(Tally::words).orElse("A figure is a whole number, such as 7.") : "");
        doubt.setText(told ? tally().map(this::tooMany).orElse("") : "");
    }

    /** More votes than members is a slip of the pen that must be seen at once; who may vote is judged with the item. */
    private String tooMany(Tally tally) {
        int all = tally.all();
        int there = facts.map(now -> now.items().stream()
                        .map(ItemRow::item)
                        .filter(item -> item.id().equals(shown))
                        .map(item -> new RoomAtItem(now, item).members().size())
                        .findFirst()
                        .orElse(0))
                .orElse(0);
        return all <= there
                ? ""
                : "That is " + tally.given() + ", and " + there + (there == 1 ? " member is" : " members are")
                        + " recorded as present at this item: check the figures or the attendance.";
    }

    private void record() {
        Optional<List<Integer>> read = read();
        if (read.isEmpty()) {
            acts.refuse("A figure of the vote is no whole number. Type one such as 7.");
            return;
        }
        if (!time.reads()) {
            acts.refuse(time.unread());
            return;
        }
        boolean agreed = manner.getValue() == Manner.AGREED;
        List<Integer> figure = read.get();
        acts.vote(item -> new TakeVote(
                changed.orElse(null),
                item,
                on.getValue().clause(),
                on.getValue().recommendation(),
                manner.getValue(),
                figure.get(Way.FOR.ordinal()),
                figure.get(Way.AGAINST.ordinal()),
                figure.get(Way.ABSTAINED.ordinal()),
                agreed ? Vote.CastingVote.NOT_USED : casting.getValue(),
                agreed ? Vote.Outcome.CARRIED : tally().map(Tally::outcome).orElse(Vote.Outcome.CARRIED),
                time.time().orElse(null),
                named()));
        leave();
    }

    private void leave() {
        open(false);
        back.run();
    }
}
