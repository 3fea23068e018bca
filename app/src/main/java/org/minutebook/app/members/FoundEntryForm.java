package org.minutebook.app.members;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.db.change.NameRegisterEntry;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Interest;

/** Which entry of the register a declaration is about, where its words do not tell. */
final class FoundEntryForm extends MembersForm {
    static final String ID_ENTRY = "found-entry";

    private final Declaration declared;
    private final ComboBox<Interest> entry;

    FoundEntryForm(MembersViewModel model, Declaration declared, List<Interest> entries, Runnable leave) {
        super("In the register already", model, leave);
        this.declared = declared;
        say("Choose the entry that " + declared.printed() + " declared at the meeting.");
        entry = Fields.choice(ID_ENTRY, "Entry of the register", entries, FoundEntryForm::words);
        entry.setPrefWidth(FIELD);
        entry.setPromptText("Choose the entry");
        line(field("_Entry", entry));
        keeping("_Save");
    }

    private static String words(Interest entry) {
        String what = entry.sensitive() ? "A sensitive interest" : entry.nature();
        return what + (entry.notifiedOn() == null ? "" : ", notified " + Days.shortly(entry.notifiedOn()));
    }

    @Override
    Node first() {
        return entry;
    }

    @Override
    void keep() {
        if (entry.getValue() == null) {
            model.refuse("Choose the entry that was declared.");
            entry.requestFocus();
            return;
        }
        model.keep(new NameRegisterEntry(declared, entry.getValue()), this::leave);
    }
}
