package org.minutebook.app.members;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.minutebook.app.kit.Fields;
import org.minutebook.db.change.AddOrganisation;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.OrganisationBuilder;

/** A body that has people or seats. */
final class OrganisationForm extends MembersForm {
    static final String ID_NAME = "organisation-name";

    private final TextField name = text(ID_NAME, "Name in full", "");
    private final TextField shortName = text("organisation-short", "Short name", "");
    private final ComboBox<Organisation.Kind> kind =
            Fields.choice("organisation-kind", "Kind", List.of(Organisation.Kind.values()), SeatWords::words);
    private final TextField address = text("organisation-address", "Address", "");
    private final TextField notices = text("organisation-notices", "Where formal notices go", "");

    OrganisationForm(MembersViewModel model, Runnable leave) {
        super("New organisation", model, leave);
        kind.setValue(Organisation.Kind.NHS);
        line(field("N_ame in full", name));
        line(field("_Short name", shortName), field("K_ind", kind));
        line(field("Add_ress", address));
        line(field("Email for formal no_tices", notices));
        keeping("_Save");
    }

    @Override
    Node first() {
        return name;
    }

    @Override
    void keep() {
        model.keep(
                new AddOrganisation(OrganisationBuilder.builder()
                        .id(Id.of(1))
                        .name(name.getText().strip())
                        .shortName(shortName.getText().strip())
                        .kind(kind.getValue())
                        .address(address.getText().strip())
                        .noticeEmail(notices.getText().strip())
                        .build()),
                this::leave);
    }
}
