package org.minutebook.app.packs;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.Clearance;
import org.minutebook.db.model.Paper;

/** Who verifies which implications of the chosen paper: asked, or verified on a day. */
final class ClearancePanel extends VBox {
    static final String ID_AREA = "clearance-area";
    static final String ID_NAME = "clearance-name";
    static final String ID_POST = "clearance-post";
    static final String ID_DAY = "clearance-day";
    static final String ID_NOTE = "clearance-note";
    static final String ID_MORE = "clearance-more";
    static final String ID_CHOOSE = "clearance-of-";

    private final PapersViewModel model;
    private final VBox areas = new VBox(6);
    private final VBox form = new VBox(6);
    private final Button more;
    private final TextField area = Fields.line(ID_AREA, "Area that is verified");
    private final TextField name = Fields.line(ID_NAME, "Who verifies it");
    private final TextField post = Fields.line(ID_POST, "Their post");
    private final DateField day;
    private String of = "";

    ClearancePanel(PapersViewModel model) {
        super(6);
        this.model = model;
        day = new DateField(ID_DAY, "Verified on", model.today());
        area.setPromptText("Financial, Legal");
        name.setOnAction(event -> note());
        post.setOnAction(event -> note());
        day.setOnAction(event -> note());
        VBox when = Fields.labelled("Verified _on", day);
        VBox whose = Fields.labelled("Post", post);
        HBox.setHgrow(whose, Priority.ALWAYS);
        form.getChildren()
                .addAll(
                        Fields.labelled("Ar_ea", area),
                        Fields.labelled("_Verified by", name),
                        new HBox(6, whose, when),
                        Buttons.of(ID_NOTE, Command.of("Record the cleara_nce", this::note)));
        more = Buttons.of(ID_MORE, Command.of("Record a cleara_nce…", this::askWho));
        getChildren().addAll(Style.on(new Label("Clearance"), Style.FIELD_LABEL), areas, more, form);
        begun(false);
    }

    private void askWho() {
        begun(true);
        (area.getText().isBlank() ? area : name).requestFocus();
    }

    private void begun(boolean shown) {
        form.setVisible(shown);
        form.setManaged(shown);
        more.setVisible(!shown);
        more.setManaged(!shown);
    }

    void show(PaperRow row) {
        areas.getChildren().clear();
        int number = 0;
        for (PaperRow.Cleared one : row.cleared()) {
            areas.getChildren().add(fact(one, ID_CHOOSE + number++));
        }
        String now = row.key() + row.paper().map(Paper::state);
        if (!of.equals(now)) {
            of = now;
            boolean inClearance = row.paper()
                    .filter(paper -> paper.state() == Paper.State.IN_CLEARANCE)
                    .isPresent();
            begun(inClearance
                    && (row.cleared().isEmpty() || row.cleared().stream().anyMatch(PaperRow.Cleared::isOpen)));
            row.cleared().stream()
                    .filter(PaperRow.Cleared::isOpen)
                    .findFirst()
                    .ifPresentOrElse(this::write, () -> write("", "", ""));
        }
    }

    /** What is recorded of an area, and the act that changes it. */
    private HBox fact(PaperRow.Cleared one, String id) {
        Label says = new Label(one.says());
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        String act = (one.isOpen() ? "Record the clearance: " : "Change the clearance: ") + one.area();
        HBox fact = new HBox(6, says, Buttons.icon(id, Feather.EDIT_2, Command.of(act, () -> fill(one))));
        fact.setAlignment(Pos.CENTER_LEFT);
        return fact;
    }

    private void fill(PaperRow.Cleared one) {
        write(one);
        begun(true);
        name.requestFocus();
    }

    private void write(PaperRow.Cleared one) {
        write(
                one.area(),
                one.row().map(Clearance::printed).orElse(""),
                one.row().map(Clearance::post).orElse(""));
        day.day().set(one.row().map(Clearance::verifiedOn));
    }

    private void write(String ofArea, String by, String whose) {
        area.setText(ofArea);
        name.setText(by);
        post.setText(whose);
        day.clear();
        day.take();
    }

    private void note() {
        if (!day.take()) {
            model.refuse(day.unread());
            return;
        }
        of = ""; // the next area is proposed when this one is noted
        model.clear(area.getText(), name.getText(), post.getText(), day.day().get());
    }
}
