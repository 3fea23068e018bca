package org.minutebook.app.readiness;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.PublicRequest;

/** Who of the public asked to speak or to be answered, and what the chair said to it. */
final class PublicCard extends VBox {
    static final String ID_NAME = "public-name";
    static final String ID_INTEREST = "public-interest";
    static final String ID_TEXT = "public-text";
    static final String ID_KIND = "public-kind";
    static final String ID_ADD = "public-add";
    /** Ends with the id of the request. */
    static final String ID_ACCEPT = "public-accept-";

    private final OpenBook open;
    private final ReadinessViewModel model;
    private final VBox asked = new VBox(6);

    PublicCard(OpenBook open, ReadinessViewModel model) {
        super(8);
        this.open = open;
        this.model = model;
        TextField name = Fields.line(ID_NAME, "Who asks");
        TextField interest = Fields.line(ID_INTEREST, "The relevant interest");
        TextField text = Fields.line(ID_TEXT, "What it is about");
        ComboBox<PublicRequest.Kind> kind =
                Fields.choice(ID_KIND, "Kind", List.of(PublicRequest.Kind.values()), PublicCard::words);
        kind.setValue(PublicRequest.Kind.SPEAK);
        CheckBox named = new CheckBox("Agreed to be named");
        getChildren()
                .addAll(
                        Style.on(new Label("From the public"), Style.SECTION_TITLE),
                        asked,
                        Fields.labelled("Who asks", name),
                        Fields.labelled("Relevant interest", interest),
                        Fields.labelled("About", text),
                        new HBox(8, kind, named),
                        Buttons.of(ID_ADD, Command.of("Take the request down", () -> {
                            model.ask(
                                    kind.getValue(),
                                    name.getText(),
                                    interest.getText(),
                                    text.getText(),
                                    named.isSelected());
                            List.of(name, interest, text).forEach(TextField::clear);
                        })));
    }

    void show(List<PublicRequest> requests) {
        asked.getChildren().setAll(requests.stream().map(this::line).toList());
        if (requests.isEmpty()) {
            asked.getChildren().add(Style.on(new Label("Nobody has asked to speak."), Style.QUIET));
        }
    }

    private VBox line(PublicRequest request) {
        Label words = new Label(request.name() + ", " + words(request.kind()).toLowerCase(java.util.Locale.UK)
                + (request.text().isBlank() ? "" : ": " + request.text()));
        words.setWrapText(true);
        String interest = request.interest().isBlank() ? "No interest is stated." : "Interest: " + request.interest();
        VBox line = new VBox(2, words, Style.on(new Label(interest), Style.QUIET));
        switch (request.state()) {
            case ASKED ->
                line.getChildren()
                        .add(new HBox(
                                6,
                                Buttons.flat(
                                        ID_ACCEPT + request.id(),
                                        Command.of("Accept", () -> model.answer(request, true, ""))),
                                Buttons.flat("public-refuse-" + request.id(), Command.of("Refuse…", () -> open.dialogs()
                                        .ask("Refuse the request", "Why is it refused?", "")
                                        .ifPresent(reason -> model.answer(request, false, reason))))));
            case ACCEPTED -> line.getChildren().add(Style.on(new Label("Accepted by the chair"), Style.QUIET));
            case REFUSED -> line.getChildren().add(Style.on(new Label("Refused: " + request.answer()), Style.QUIET));
        }
        return line;
    }

    private static String words(PublicRequest.Kind kind) {
        return switch (kind) {
            case SPEAK -> "Asks to speak";
            case QUESTION -> "Question";
            case PETITION -> "Petition";
        };
    }
}
