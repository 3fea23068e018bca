package org.minutebook.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.TimeField;
import org.minutebook.db.change.Stated;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Declaration.Conduct;
import org.minutebook.db.model.Declaration.InterestClass;
import org.minutebook.db.model.Declaration.Scope;
import org.minutebook.db.model.DeclarationItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.interest.InterestLabel;

/** A declaration while it is taken down. Enter in any line records it, Escape leaves it. */
final class DeclarationForm extends VBox {
    private final ItemActs acts;
    private final AttendanceActs attends;
    private final Runnable back;
    private final Consumer<Node> reveal;
    private final TextField who = Fields.line("declaration-who", "Who declares");
    private final TextField label = Fields.line("declaration-label", "Label as spoken");
    private final ComboBox<InterestClass> of =
            choice("declaration-class", "Class", InterestClass.values(), InterestWords::of);
    private final TextField nature = Fields.line("declaration-nature", "Nature of the interest");
    private final CheckBox sensitive = new CheckBox("Sensitive: nature never printed");
    private final ComboBox<Scope> scope = choice("declaration-scope", "Covers", Scope.values(), InterestWords::of);
    private final TextField items = Fields.line("declaration-items", "Numbers of the items");
    private final ComboBox<Conduct> conduct =
            choice("declaration-conduct", "Stayed or left", Conduct.values(), InterestWords::of);
    private final TimeField left = new TimeField("declaration-left", "Left at");
    private final TimeField returned = new TimeField("declaration-returned", "Returned at");
    private final ComboBox<Answer> tookPart =
            choice("declaration-part", "Took part", Answer.values(), InterestWords::of);
    private final ComboBox<Answer> voted = choice("declaration-voted", "Voted", Answer.values(), InterestWords::of);
    private final Label proposed = Style.on(new Label(), Style.QUIET);
    private Optional<MinutesFacts> facts = Optional.empty();
    private Optional<Declaration> changed = Optional.empty();
    private @Nullable Id<AgendaItem> shown;

    DeclarationForm(MinutesViewModel model, Runnable back, Consumer<Node> reveal) {
        super(8);
        this.acts = model.atItem();
        this.attends = model.attends();
        this.back = back;
        this.reveal = reveal;
        Style.on(this, Style.CARD);
        who.setPromptText("Beginning of the name");
        label.setPromptText("As spoken: personal, disclosable pecuniary …");
        nature.setPromptText("As a governor of …");
        items.setPromptText("3, 5-7");
        sensitive.setId("declaration-sensitive");
        sensitive.minHeightProperty().bind(nature.heightProperty()); // in line with the field beside it
        proposed.setWrapText(true);
        scope.valueProperty().subscribe(now -> {
            items.setVisible(now == Scope.ITEMS);
            items.setManaged(now == Scope.ITEMS);
        });
        conduct.valueProperty().subscribe(now -> {
            if (now == Conduct.LEFT && left.getText().isBlank() && changed.isEmpty()) {
                left.show(attends.now());
            }
        });
        who.focusedProperty().subscribe(focused -> {
            if (!focused) {
                person().ifPresent(one -> who.setText(one.printed()));
            }
        });
        label.textProperty().subscribe(this::propose);
        getChildren()
                .addAll(
                        row(named("Who", who), named("Label as spoken", label), named("Class", of)),
                        proposed,
                        row(named("Nature", nature), sensitive),
                        row(
                                named("Covers", scope),
                                items,
                                named("Stayed or left", conduct),
                                named("Left at", left),
                                named("Returned at", returned)),
                        row(
                                named("Took part", tookPart),
                                named("Voted", voted),
                                Buttons.main("declaration-record", Command.of("Record the declaration", this::record)),
                                Buttons.of("declaration-leave", Command.of("Cancel", this::leave))));
        List.of(who, label, nature, items, left, returned).forEach(field -> field.setOnAction(event -> record()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        open(false);
    }

    private static <T> ComboBox<T> choice(String id, String name, T[] all, Function<T, String> words) {
        return Fields.choice(id, name, List.of(all), one -> InterestWords.capital(words.apply(one)));
    }

    private static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(8, 6, nodes);
        row.setAlignment(Pos.BOTTOM_LEFT);
        row.setRowValignment(VPos.BOTTOM);
        return row;
    }

    private static Node named(String name, Control field) {
        return new VBox(2, Style.on(new Label(name), Style.FIELD_LABEL), field);
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
        who.requestFocus();
    }

    void change(Declaration declaration) {
        fill(Optional.of(declaration));
        open(true);
        reveal.accept(this);
        conduct.requestFocus();
    }

    private void fill(Optional<Declaration> from) {
        changed = from;
        who.setText(from.map(Declaration::printed).orElse(""));
        who.setDisable(from.isPresent());
        label.setText(from.map(Declaration::labelPrinted).orElse(""));
        of.setValue(from.map(Declaration::interestClass).orElse(InterestClass.NOT_CLASSED));
        nature.setText(from.map(Declaration::nature).orElse(""));
        sensitive.setSelected(from.map(Declaration::sensitive).orElse(false));
        scope.setValue(from.map(Declaration::scope).orElse(Scope.ITEM));
        items.setText(from.map(this::numbers).orElse(""));
        left.clear();
        returned.clear();
        conduct.setValue(from.map(Declaration::conduct).orElse(Conduct.NOT_SAID));
        from.map(Declaration::leftAt).ifPresent(left::show);
        from.map(Declaration::returnedAt).ifPresent(returned::show);
        tookPart.setValue(from.map(Declaration::tookPart).orElse(Answer.NOT_SAID));
        voted.setValue(from.map(Declaration::voted).orElse(Answer.NOT_SAID));
    }

    private void leave() {
        open(false);
        back.run();
    }

    /** What the label means, chosen beforehand only where the label says it by itself. */
    private void propose(String spoken) {
        InterestLabel read = InterestLabel.read(spoken);
        boolean says = read.mapping() == InterestLabel.Mapping.AUTO && !spoken.isBlank();
        if (says) {
            of.setValue(read.kinds().getFirst().kept());
        } else if (changed.isEmpty()) {
            of.setValue(InterestClass.NOT_CLASSED);
        }
        proposed.setText(
                spoken.isBlank()
                        ? ""
                        : read.finding().says() + " " + read.finding().cure());
        proposed.setManaged(!spoken.isBlank());
    }

    private void record() {
        Optional<Attendance> person = person();
        for (TimeField time : List.of(left, returned)) {
            if (!time.reads()) {
                acts.refuse(time.unread());
                return;
            }
        }
        if (changed.isEmpty() && person.isEmpty()) {
            acts.refuse(
                    "Nobody on the attendance is called “" + who.getText().strip() + "”. Add the name there first.");
            return;
        }
        boolean gone = conduct.getValue() == Conduct.LEFT;
        Stated stated = new Stated(
                label.getText(),
                of.getValue(),
                nature.getText(),
                sensitive.isSelected(),
                scope.getValue(),
                covered(),
                conduct.getValue(),
                tookPart.getValue(),
                voted.getValue(),
                gone ? left.time().orElse(null) : null,
                gone ? returned.time().orElse(null) : null);
        changed.ifPresentOrElse(
                before -> acts.edit(before, stated), () -> person.ifPresent(one -> acts.declare(one, stated)));
        leave();
    }

    private Optional<Attendance> person() {
        String wanted = " " + who.getText().strip().toLowerCase(Locale.UK);
        return wanted.isBlank()
                ? Optional.empty()
                : facts.flatMap(now -> now.attendance().stream()
                        .filter(one -> (" " + one.printed().toLowerCase(Locale.UK)).contains(wanted))
                        .findFirst());
    }

    private List<Id<AgendaItem>> covered() {
        List<Id<AgendaItem>> own = acts.item().map(AgendaItem::id).stream().toList();
        if (scope.getValue() == Scope.ITEM) {
            return changed.filter(before -> before.scope() == Scope.ITEM)
                    .map(this::named)
                    .filter(named -> !named.isEmpty())
                    .orElse(own);
        }
        List<Id<AgendaItem>> covered = new ArrayList<>();
        List<ItemRow> rows = facts.map(MinutesFacts::items).orElse(List.of());
        for (String part : items.getText().split("[,;]", -1)) {
            String[] ends = part.strip().split("\\s*[-–]\\s*", -1);
            int from = at(rows, ends[0]);
            int to = at(rows, ends[ends.length - 1]);
            for (int i = from; from >= 0 && i <= to; i++) {
                covered.add(rows.get(i).item().id());
            }
        }
        return covered;
    }

    private static int at(List<ItemRow> rows, String number) {
        for (int i = 0; i < rows.size(); i++) {
            AgendaItem item = rows.get(i).item();
            if (!number.isBlank()
                    && (item.agendaNumber().equals(number)
                            || item.minuteNumber().equals(number))) {
                return i;
            }
        }
        return -1;
    }

    private List<Id<AgendaItem>> named(Declaration declaration) {
        return facts.map(now -> now.interests().named().stream()
                        .filter(one -> one.declaration().equals(declaration.id()))
                        .map(DeclarationItem::item)
                        .toList())
                .orElse(List.of());
    }

    private String numbers(Declaration declaration) {
        List<Id<AgendaItem>> named = named(declaration);
        return facts.map(now -> now.items().stream()
                        .filter(row -> named.contains(row.item().id()))
                        .map(ItemRow::number)
                        .toList())
                .map(numbers -> String.join(", ", numbers))
                .orElse("");
    }
}
