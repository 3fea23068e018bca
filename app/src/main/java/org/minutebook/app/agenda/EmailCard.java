package org.minutebook.app.agenda;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.TypedText;
import org.minutebook.db.file.ViewsByEmail;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.EmailViews;
import org.minutebook.db.rules.calendar.DayWords;

/** What members said by e-mail about an item that no meeting has decided: consultation, never a decision (HWB-08). */
final class EmailCard extends VBox {
    static final String ID_OPEN = "email-views";
    static final String ID_BY = "email-views-by";
    static final String ID_ON = "email-views-on";
    static final String ID_ASKED = "email-views-asked";
    static final String ID_REPLIES = "email-views-replies";
    static final String ID_KEEP = "email-views-keep";
    static final String ID_RATIFY = "email-views-ratify";

    private final OpenBook open;
    private final IssuedActs acts;
    private final TypedText typed;
    private AgendaItem item;
    private Optional<ViewsByEmail> there;
    private boolean writing;

    EmailCard(OpenBook open, IssuedActs acts, AgendaRow row) {
        super(6);
        this.open = open;
        this.acts = acts;
        item = row.item();
        there = row.views();
        typed = new TypedText(open, "email-views/" + item.id());
        showKept();
        typed.find(found -> {
            if (!writing) {
                showForm(found);
            }
        });
    }

    /** The item as the book has it now; what is being typed stays. */
    void show(AgendaRow row) {
        item = row.item();
        there = row.views();
        if (!writing) {
            showKept();
        }
    }

    private void showKept() {
        writing = false;
        getChildren().setAll(Style.on(new Label("Views by e-mail"), Style.SECTION_TITLE));
        there.ifPresent(one -> {
            EmailViews views = one.views();
            getChildren()
                    .addAll(
                            quiet("Asked by " + views.askedBy() + " on " + DayWords.date(views.askedOn())
                                    + (views.asked().isBlank() ? "." : ": " + views.asked())),
                            quiet(views.replies().isBlank() ? "No replies are kept yet." : views.replies()),
                            ItemPanel.finding(one.finding()));
        });
        FlowPane acting = new FlowPane(8, 8, button());
        if (there.filter(ViewsByEmail::waits).isPresent()) {
            acting.getChildren()
                    .addFirst(Buttons.main(ID_RATIFY, Command.of("Put to _ratify on the next agenda", acts::ratify)));
        }
        getChildren().add(acting);
    }

    private Button button() {
        return Buttons.of(
                ID_OPEN,
                Command.of(
                        there.isPresent() ? "Change the _views…" : "Keep _views by e-mail…", () -> showForm(Map.of())));
    }

    /** @param found what was typed when the form was last open, by the names of its fields */
    private void showForm(Map<String, String> found) {
        writing = true;
        Optional<EmailViews> before = there.map(ViewsByEmail::views);
        TextField by = Fields.line(ID_BY, "Who asked the members");
        by.setText(before.map(EmailViews::askedBy)
                .orElse(open.mine().ownName().get().name()));
        DateField on = new DateField(ID_ON, "When they were asked", open.today());
        on.day().set(before.map(EmailViews::askedOn));
        TextArea asked = Fields.area(ID_ASKED, "What they were asked", 2);
        asked.setText(found.getOrDefault(ID_ASKED, before.map(EmailViews::asked).orElse("")));
        TextArea replies = Fields.area(ID_REPLIES, "Replies, each with its name", 5);
        replies.setText(
                found.getOrDefault(ID_REPLIES, before.map(EmailViews::replies).orElse("")));
        typed.keep(asked);
        typed.keep(replies);
        replies.setPromptText("Cllr A. Patel, 21 September: content with the bid.");
        VBox who = Fields.labelled("Asked b_y", by);
        HBox.setHgrow(who, Priority.ALWAYS);
        Command keep = Command.of("Save as consultation", () -> {
            on.take();
            LocalDate day = on.day().get().orElse(null);
            acts.keepViews(item, by.getText(), day, asked.getText(), replies.getText(), this::putAway);
        });
        HBox buttons = new HBox(
                8,
                Buttons.main(ID_KEEP, keep),
                Buttons.flat("email-views-cancel", Command.of("Cancel", this::putAway)));
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox form = new VBox(
                8,
                quiet("Kept at the desk as consultation. It decides nothing and is printed nowhere."),
                new HBox(8, who, Fields.labelled("_On", on)),
                Fields.labelled("What they were as_ked", asked),
                Fields.labelled("_Replies, each with its name", replies),
                buttons);
        Style.on(form, Style.CARD);
        getChildren().setAll(Style.on(new Label("Views by e-mail"), Style.SECTION_TITLE), form);
        if (found.isEmpty()) {
            replies.requestFocus();
        }
    }

    private void putAway() {
        typed.forget();
        showKept();
    }

    private static Node quiet(String words) {
        Label label = Style.on(new Label(words), Style.QUIET);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
