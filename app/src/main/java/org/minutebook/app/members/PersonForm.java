package org.minutebook.app.members;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.minutebook.db.change.AddPerson;
import org.minutebook.db.change.EditPerson;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.PersonBuilder;

/** A person: the name as the council prints it, the post, the organisation and how to reach them. */
final class PersonForm extends MembersForm {
    static final String ID_NAME = "person-name";
    static final String ID_POST = "person-post";

    private final Optional<Person> before;
    private final TextField name;
    private final TextField title;
    private final TextField sortName;
    private final TextField post;
    private final ComboBox<Organisation> organisation;
    private final TextField email;
    private final TextField phone;
    private final TextField note;

    /** @param before empty for somebody new */
    PersonForm(MembersViewModel model, Optional<Person> before, Runnable leave) {
        super(before.map(Person::name).orElse("New person"), model, leave);
        this.before = before;
        name = text(
                ID_NAME,
                "Name as the council prints it",
                before.map(Person::name).orElse(""));
        name.setPromptText("e.g. Mrs. C. M. Radford CC");
        title = text("person-title", "Title", before.map(Person::title).orElse(""));
        title.setPromptText("e.g. Cllr, Dr");
        sortName =
                text("person-sort", "Sorted under", before.map(Person::sortName).orElse(""));
        sortName.setPromptText("e.g. Radford, Christine");
        post = text(ID_POST, "Post", before.map(Person::post).orElse(""));
        organisation = organisations(
                "person-organisation",
                "Organisation",
                before.map(Person::organisation).orElse(null));
        email = text("person-email", "Email", before.map(Person::email).orElse(""));
        phone = text("person-phone", "Telephone", before.map(Person::phone).orElse(""));
        note = text("person-note", "Note", before.map(Person::note).orElse(""));
        line(field("N_ame as printed", name));
        line(field("_Title", title), field("Sorted un_der", sortName));
        line(field("_Post", post));
        line(field("_Organisation", organisation));
        line(field("E_mail", email), field("Te_lephone", phone));
        line(field("Note", note));
        keeping("_Save");
    }

    @Override
    Node first() {
        return name;
    }

    @Override
    void keep() {
        if (before.isPresent()) {
            Person after = typed(PersonBuilder.builder(before.get()));
            if (after.equals(before.get())) {
                leave();
            } else {
                model.keep(new EditPerson(before.get(), after), this::leave);
            }
        } else {
            model.keep(new AddPerson(typed(PersonBuilder.builder().id(Id.of(1)))), this::leave);
        }
    }

    private Person typed(PersonBuilder person) {
        return person.name(name.getText().strip())
                .title(title.getText().strip())
                .sortName(sortName.getText().strip())
                .post(post.getText().strip())
                .organisation(
                        organisation.getValue() == null
                                ? null
                                : organisation.getValue().id())
                .email(email.getText().strip())
                .phone(phone.getText().strip())
                .note(note.getText().strip())
                .build();
    }
}
