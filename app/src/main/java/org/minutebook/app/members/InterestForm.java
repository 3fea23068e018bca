package org.minutebook.app.members;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.db.change.AddInterest;
import org.minutebook.db.change.Change;
import org.minutebook.db.change.EditInterest;
import org.minutebook.db.change.EnterDeclared;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.model.InterestBuilder;
import org.minutebook.db.model.Person;
import org.minutebook.db.rules.interest.InterestHead;
import org.minutebook.db.rules.interest.InterestRules;

/** An entry of the register. Here, and nowhere else, the nature of a sensitive interest is shown. */
final class InterestForm extends MembersForm {
    static final String ID_PERSON = "interest-person";
    static final String ID_HEAD = "interest-head";
    static final String ID_NATURE = "interest-nature";
    static final String ID_SENSITIVE = "interest-sensitive";
    static final String ID_NOBODYS_HOME = "interest-nobodys-home";
    static final String ID_NOTIFIED = "interest-notified";
    static final String ID_UNTIL = "interest-until";

    private static final List<String> ROMAN = List.of("(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)");
    private static final String OTHER = "Other interests";

    private final Optional<Interest> before;
    private final Optional<Declaration> declared;
    private final ComboBox<PersonRow> person;
    private final ComboBox<String> head;
    private final ComboBox<Interest.OfWhom> ofWhom = Fields.choice(
            "interest-whose",
            "Whose",
            List.of(Interest.OfWhom.values()),
            whose -> whose == Interest.OfWhom.SELF ? "Own" : "Spouse or partner");
    private final TextArea nature = Fields.area(ID_NATURE, "The interest", 3);
    private final TextField value;
    private final CheckBox sensitive = new CheckBox("Sensitive interest (only that it e_xists is printed)");
    private final CheckBox nobodysHome = new CheckBox("Nobody lives _there (its address may be printed)");
    private final DateField since;
    private final DateField until;
    private final DateField notified;

    /** @param before empty for a new entry */
    InterestForm(MembersViewModel model, Optional<Interest> before, Runnable leave) {
        this(model, before, Optional.empty(), leave);
    }

    /** A new entry for what was declared at a meeting; its words may be put as the register has them. */
    InterestForm(MembersViewModel model, Declaration declared, Runnable leave) {
        this(model, Optional.empty(), Optional.of(declared), leave);
        nature.setText(declared.nature());
        sensitive.setSelected(declared.sensitive());
    }

    /** A new entry of a member who is due. */
    InterestForm(MembersViewModel model, Id<Person> member, Runnable leave) {
        this(model, Optional.empty(), leave);
        person.getItems().stream()
                .filter(row -> row.person().id().equals(member))
                .findFirst()
                .ifPresent(person::setValue);
    }

    private InterestForm(
            MembersViewModel model, Optional<Interest> before, Optional<Declaration> declared, Runnable leave) {
        super(before.isPresent() ? "Entry in the register" : "New entry in the register", model, leave);
        this.before = before;
        this.declared = declared;
        person = people(
                ID_PERSON,
                "Member",
                before.map(Interest::person)
                        .or(() -> declared.map(Declaration::person))
                        .orElse(null));
        person.setPromptText("Choose the member");
        person.setDisable(before.isPresent() || declared.isPresent());
        List<String> heads = new ArrayList<>(Arrays.stream(InterestHead.values())
                .map(one -> ROMAN.get(one.ordinal()) + " " + one.words())
                .toList());
        heads.add(OTHER);
        before.map(Interest::head).filter(one -> !heads.contains(one)).ifPresent(heads::addFirst);
        head = Fields.choice(ID_HEAD, "Head of the register", heads, words -> words);
        head.setPrefWidth(FIELD);
        head.setPromptText("Choose the category");
        before.map(Interest::head).ifPresent(head::setValue);
        ofWhom.setValue(before.map(Interest::ofWhom).orElse(Interest.OfWhom.SELF));
        nature.setText(before.map(Interest::nature).orElse(""));
        value = text(
                "interest-value",
                "Value or share, as notified",
                before.map(Interest::valuePrinted).orElse(""));
        sensitive.setId(ID_SENSITIVE);
        nobodysHome.setId(ID_NOBODYS_HOME);
        nobodysHome.setSelected(before.map(Interest::nobodyLivesThere).orElse(false));
        nobodysHome.setTooltip(new Tooltip(InterestRules.HOME_ADDRESS.cited()));
        nobodysHome
                .visibleProperty()
                .bind(head.valueProperty().map(InterestHead::mayBeHome).orElse(false));
        nobodysHome.managedProperty().bind(nobodysHome.visibleProperty());
        sensitive.setTooltip(new Tooltip(InterestRules.SENSITIVE.cited()));
        sensitive.setSelected(before.map(Interest::sensitive).orElse(false));
        since = day("interest-since", "Since", before.map(Interest::since).orElse(null));
        until = day(ID_UNTIL, "Until", before.map(Interest::until).orElse(null));
        notified =
                day(ID_NOTIFIED, "Notified on", before.map(Interest::notifiedOn).orElse(model.today()));
        Label mark =
                Style.on(new Label("Not for print or export: for the monitoring officer"), Style.STATE, Style.PRIVATE);
        mark.setWrapText(true);
        mark.visibleProperty().bind(sensitive.selectedProperty());
        mark.managedProperty().bind(sensitive.selectedProperty());
        line(field("_Member", person));
        line(field("_Category", head));
        line(field("_Whose", ofWhom));
        line(field("The _interest", nature));
        line(nobodysHome);
        line(sensitive);
        line(mark);
        line(field("_Value or share", value));
        line(field("Notified _on", notified), field("Since", since), field("_Until", until));
        keeping("_Save");
    }

    @Override
    Node first() {
        return !person.isDisabled() ? person : declared.isPresent() ? head : nature;
    }

    @Override
    void keep() {
        if (!taken(since, until, notified)) {
            return;
        }
        if (before.isPresent()) {
            Interest after = typed(InterestBuilder.builder(before.get()));
            if (after.equals(before.get())) {
                leave();
            } else {
                model.keep(new EditInterest(before.get(), after), this::leave);
            }
        } else if (person.getValue() == null) {
            model.refuse("Choose the member whose interest it is.");
            person.requestFocus();
        } else if (head.getValue() == null) {
            model.refuse("Choose the category of the register that the interest belongs to.");
            head.requestFocus();
        } else {
            Interest entry = typed(InterestBuilder.builder()
                    .id(Id.of(1))
                    .person(person.getValue().person().id()));
            model.keep(
                    declared.<Change<Id<Interest>>>map(one -> new EnterDeclared(one, entry))
                            .orElseGet(() -> new AddInterest(entry)),
                    this::leave);
        }
    }

    private Interest typed(InterestBuilder interest) {
        return interest.head(head.getValue())
                .ofWhom(ofWhom.getValue())
                .nature(nature.getText().strip())
                .valuePrinted(value.getText().strip())
                .sensitive(sensitive.isSelected())
                .nobodyLivesThere(nobodysHome.isSelected() && InterestHead.mayBeHome(head.getValue()))
                .since(day(since))
                .until(day(until))
                .notifiedOn(day(notified))
                .audience(
                        sensitive.isSelected()
                                ? Audience.RESTRICTED
                                : before.filter(one -> !one.sensitive())
                                        .map(Interest::audience)
                                        .orElse(Audience.PUBLIC))
                .build();
    }
}
