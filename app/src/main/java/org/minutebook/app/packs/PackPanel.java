package org.minutebook.app.packs;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.minutebook.app.documents.bind.MadePack;
import org.minutebook.app.documents.bind.MadePacks;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Style;

/** The packs that were made: their contents with pages, what was not bound, and the leak report. */
final class PackPanel extends VBox {
    static final String ID_PACKS = "papers-packs";
    static final String ID_FOLDER = "papers-folder";
    static final String ID_LEAKS = "papers-leaks";

    private final PacksViewModel model;
    private final VBox contents = new VBox(6);

    PackPanel(PacksViewModel model) {
        super(8);
        this.model = model;
        Style.on(this, Style.PANE);
        contents.setId(ID_PACKS);
        getChildren().add(contents);
        model.made().subscribe(this::show);
    }

    private void show(Optional<MadePacks> made) {
        contents.getChildren().clear();
        if (made.isEmpty()) {
            contents.getChildren()
                    .add(Style.on(
                            text("Make the packs to see which pages each item takes. The public pack and the one for"
                                    + " members are made apart, and the public one is searched for restricted words."),
                            Style.QUIET));
            return;
        }
        MadePacks packs = made.get();
        for (MadePack pack : packs.packs()) {
            contents.getChildren().add(Style.on(text(PackWords.heading(pack)), Style.FIELD_LABEL));
            PackWords.contents(pack).forEach(line -> contents.getChildren().add(text(line)));
        }
        packs.troubles().forEach(trouble -> contents.getChildren()
                .add(PaperPanel.line("Not bound", trouble.says(), Style.RAG_AMBER)));
        packs.remarks().forEach(says -> contents.getChildren().add(PaperPanel.line("Look", says, Style.RAG_AMBER)));
        VBox leaks = new VBox(6);
        leaks.setId(ID_LEAKS);
        if (packs.leaks().isClean()) {
            leaks.getChildren()
                    .add(PaperPanel.line(
                            "No leak", "No restricted words were found in what is public.", Style.RAG_GREEN));
        }
        packs.leaks().leaks().forEach(leak -> leaks.getChildren()
                .add(PaperPanel.line("Leak", PackWords.says(leak), Style.RAG_RED)));
        packs.leaks().unread().forEach(unread -> leaks.getChildren()
                .add(PaperPanel.line("Look", PackWords.says(unread), Style.RAG_AMBER)));
        contents.getChildren().addAll(leaks, Buttons.of(ID_FOLDER, Command.of("_Open the folder", model::openFolder)));
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
