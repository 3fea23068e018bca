package org.minutebook.app.agenda;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
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
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.ExemptionBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.notice.Schedule12A;

/** Why the public may not see an item (ATI-06): the seven paragraphs, the reason, the balance, the day of review, who decided. */
final class ExemptionCard extends VBox {
    static final String ID_PARAGRAPH = "exempt-paragraph-";
    static final String ID_CONFIDENTIAL = "exempt-confidential";
    static final String ID_REASON = "exempt-reason";
    static final String ID_INTEREST = "exempt-interest";
    static final String ID_REVIEW = "exempt-review";
    static final String ID_DECIDED = "exempt-decided";
    static final String ID_CLOSED = "exempt-closed";
    static final String ID_PUBLIC_TITLE = "exempt-public-title";
    static final String ID_TAKE = "exempt-take";
    static final String ID_LIFT = "exempt-lift";

    private final Map<Schedule12A, CheckBox> paragraphs = new EnumMap<>(Schedule12A.class);

    /** @param done closes the card, when what it says is in the book or is not wanted */
    ExemptionCard(OpenBook open, IssuedActs acts, AgendaRow row, Runnable done) {
        super(8);
        Style.on(this, Style.CARD);
        Exemption was = row.exemption()
                .orElseGet(() -> ExemptionBuilder.builder().id(Id.of(1)).build());
        FlowPane numbers = new FlowPane(12, 4);
        List<Schedule12A> chosen = Schedule12A.read(was.paragraphs()).paragraphs();
        for (Schedule12A paragraph : Schedule12A.values()) {
            CheckBox box = new CheckBox(Integer.toString(paragraph.number()));
            box.setId(ID_PARAGRAPH + paragraph.number());
            box.setAccessibleText("Paragraph " + paragraph.label());
            box.setTooltip(new Tooltip("Information " + paragraph.description()));
            box.setSelected(chosen.contains(paragraph));
            paragraphs.put(paragraph, box);
            numbers.getChildren().add(box);
        }
        CheckBox confidential = box(ID_CONFIDENTIAL, "_Confidential by section 100A(3), without a resolution");
        confidential.setSelected(was.confidential());
        Label meaning = Style.on(new Label(), Style.QUIET);
        meaning.setWrapText(true);
        meaning.setMinHeight(USE_PREF_SIZE);
        Runnable explain = () -> meaning.setText(meaning(confidential.isSelected()));
        confidential.selectedProperty().subscribe(explain);
        paragraphs.values().forEach(box -> box.selectedProperty().subscribe(explain));
        TextArea reason = area(ID_REASON, "Why the paragraph applies", was.reason());
        TextArea interest = area(ID_INTEREST, "Why keeping it back outweighs disclosing it", was.publicInterest());
        DateField review = new DateField(ID_REVIEW, "To be looked at again on", open.today());
        review.day().set(Optional.ofNullable(was.reviewOn()));
        TextField decided = Fields.line(ID_DECIDED, "Who decided, with the post");
        decided.setText(was.decidedBy());
        CheckBox closed = box(ID_CLOSED, "The title is closed too; the public agenda prints:");
        closed.setSelected(was.titleClosed());
        TextField publicTitle = Fields.line(ID_PUBLIC_TITLE, "Title for the public");
        publicTitle.setText(was.publicTitle().isBlank() ? "Exempt item" : was.publicTitle());
        publicTitle.disableProperty().bind(closed.selectedProperty().not());
        Command take = Command.of("Mark as not for _publication", () -> {
            review.take();
            acts.exempt(
                    confidential.isSelected(),
                    chosen(),
                    reason.getText(),
                    interest.getText(),
                    review.day().get().orElse(null),
                    decided.getText(),
                    closed.isSelected(),
                    publicTitle.getText(),
                    done);
        });
        HBox buttons =
                new HBox(8, Buttons.main(ID_TAKE, take), Buttons.flat("exempt-cancel", Command.of("Cancel", done)));
        if (row.item().audience() == Audience.RESTRICTED) {
            buttons.getChildren()
                    .add(1, Buttons.of(ID_LIFT, Command.of("Open it to the public", () -> acts.openToPublic(done))));
        }
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox by = Fields.labelled("_Decided by", decided);
        HBox.setHgrow(by, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Style.on(new Label("Kept from the public"), Style.SECTION_TITLE),
                        Style.on(new Label("Paragraph of Schedule 12A"), Style.FIELD_LABEL),
                        numbers,
                        confidential,
                        meaning,
                        Fields.labelled("_Why it applies", reason),
                        Fields.labelled("Why keeping it back outwei_ghs disclosing it", interest),
                        new HBox(8, Fields.labelled("Re_view on", review), by),
                        closed,
                        publicTitle,
                        buttons);
    }

    private String meaning(boolean confidential) {
        if (confidential) {
            return "Given by a government department on terms that forbid disclosure, or forbidden by an enactment or"
                    + " a court.";
        }
        List<String> words = new ArrayList<>();
        paragraphs.forEach((paragraph, box) -> {
            if (box.isSelected()) {
                words.add("Paragraph " + paragraph.number() + ": information " + paragraph.description() + ".");
            }
        });
        return String.join(" ", words);
    }

    private String chosen() {
        List<String> numbers = new ArrayList<>();
        paragraphs.forEach((paragraph, box) -> {
            if (box.isSelected()) {
                numbers.add(Integer.toString(paragraph.number()));
            }
        });
        int last = numbers.size() - 1;
        return last < 1
                ? String.join("", numbers)
                : String.join(", ", numbers.subList(0, last)) + " and " + numbers.get(last);
    }

    private static CheckBox box(String id, String words) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        box.setMnemonicParsing(true);
        box.setWrapText(true);
        return box;
    }

    private static TextArea area(String id, String name, String text) {
        TextArea area = Fields.area(id, name, 2);
        area.setText(text);
        return area;
    }
}
