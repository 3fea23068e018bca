package org.minutebook.app.agenda;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.model.TermsOfReference.ChairTerm;
import org.minutebook.db.model.TermsOfReference.Decides;
import org.minutebook.db.model.TermsOfReference.Deputies;
import org.minutebook.db.model.TermsOfReference.State;
import org.minutebook.db.model.TermsOfReferenceBuilder;
import org.minutebook.db.rules.terms.TermsChanges;

/** One version of terms of reference: a draft is written here, what was adopted is read, and only its review changes. */
final class TermsForm extends VBox {
    static final String ID_VERSION = "terms-version";
    static final String ID_SINCE = "terms-since";
    static final String ID_APPROVED_BY = "terms-approved-by";
    static final String ID_APPROVED_ON = "terms-approved-on";
    static final String ID_REVIEW_ON = "terms-review-on";
    static final String ID_QUORUM = "terms-quorum";
    static final String ID_SAVE = "terms-save";
    static final String ID_ADOPT = "terms-adopt";
    static final String ID_REVIEW = "terms-review";
    static final String ID_OUT = "terms-out";

    private final TermsViewModel model;
    private final TextField version = Fields.line(ID_VERSION, "Name of the version");
    private final DateField since;
    private final TextField approvedBy = Fields.line(ID_APPROVED_BY, "Approved by");
    private final DateField approvedOn;
    private final DateField reviewOn;
    private final TextArea reviewWords = Fields.area("terms-review-words", "Review, as worded", 2);
    private final TextArea quorum = Fields.area(ID_QUORUM, "Quorum, one condition on each line", 3);
    private final ComboBox<Decides> decides =
            choice("terms-decides", "Decides by", Decides.values(), TermsChanges::words);
    private final ComboBox<Answer> casting =
            choice("terms-casting", "Casting vote", Answer.values(), TermsChanges::words);
    private final ComboBox<Answer> nonVoting = choice(
            "terms-non-voting", "Non-voting members count towards the quorum", Answer.values(), TermsChanges::words);
    private final ComboBox<Deputies> deputies =
            choice("terms-deputies", "Deputies", Deputies.values(), TermsChanges::words);
    private final ComboBox<ChairTerm> chair =
            choice("terms-chair", "Chair elected", ChairTerm.values(), TermsChanges::words);
    private final TextField months = number("terms-months", "Meets again within so many months");
    private final TextField wait = number("terms-wait", "Waits for a quorum, in minutes");
    private final TextArea text = Fields.area("terms-text", "Text of the terms of reference", 8);
    private final Label state = Style.on(new Label(), Style.QUIET);
    private final Button save;
    private final Button adopt;
    private final Button review;
    private final Button out;

    TermsForm(TermsViewModel model) {
        super(8);
        this.model = model;
        Style.on(this, Style.PANE);
        since = new DateField(ID_SINCE, "In force from", model.today());
        approvedOn = new DateField(ID_APPROVED_ON, "Approved on", model.today());
        reviewOn = new DateField(ID_REVIEW_ON, "Review by", model.today());
        save = Buttons.main(ID_SAVE, Command.of("_Save", () -> keep(false)));
        adopt = Buttons.of(ID_ADOPT, Command.of("_Adopt", () -> keep(true)));
        review = Buttons.of(ID_REVIEW, Command.of("Begin or end the revie_w", () -> model.chosen()
                .get()
                .ifPresent(row -> model.review(row.version().state() == State.ADOPTED))));
        out = Buttons.flat(ID_OUT, Command.of("Take the draft _out", model::takeOut));
        state.setWrapText(true);
        reviewWords.setPrefColumnCount(10);
        getChildren()
                .addAll(
                        line(Fields.labelled("_Version", version), Fields.labelled("In force _from", since)),
                        line(Fields.labelled("Approved _by", approvedBy), Fields.labelled("Approve_d on", approvedOn)),
                        line(
                                Fields.labelled("Review, as wo_rded", reviewWords),
                                Fields.labelled("Rev_iew by", reviewOn)),
                        Fields.labelled("_Quorum, one condition on each line", quorum),
                        flow(
                                Fields.labelled("De_cides by", decides),
                                Fields.labelled("Castin_g vote", casting),
                                Fields.labelled("Non-voting members co_unt towards the quorum", nonVoting),
                                Fields.labelled("De_puties", deputies),
                                Fields.labelled("Chair e_lected", chair),
                                Fields.labelled("_Meets again within (months)", months),
                                Fields.labelled("Wai_ts for a quorum (minutes)", wait)),
                        Fields.labelled("Te_xt (a blank line between paragraphs, ** around bold words)", text),
                        new HBox(8, save, adopt, review, out),
                        state);
        model.chosen().subscribe(this::show);
    }

    private static <T> ComboBox<T> choice(String id, String name, T[] of, Function<T, String> words) {
        return Fields.choice(id, name, List.of(of), one -> TermsView.capital(words.apply(one)));
    }

    private static TextField number(String id, String name) {
        TextField field = Fields.line(id, name);
        field.setPrefColumnCount(4);
        field.setPromptText("Not stated");
        return field;
    }

    private static HBox line(Region first, Region second) {
        HBox.setHgrow(first, Priority.ALWAYS);
        return new HBox(8, first, second);
    }

    private static FlowPane flow(Node... nodes) {
        return new FlowPane(10, 8, nodes);
    }

    private void show(Optional<TermsViewModel.Row> row) {
        setVisible(row.isPresent());
        row.ifPresent(this::show);
    }

    private void show(TermsViewModel.Row row) {
        TermsOfReference now = row.version();
        version.setText(now.version());
        since.day().set(Optional.ofNullable(now.since()));
        approvedBy.setText(now.approvedBy());
        approvedOn.day().set(Optional.ofNullable(now.approvedOn()));
        reviewWords.setText(now.reviewWords());
        reviewOn.day().set(Optional.ofNullable(now.reviewOn()));
        quorum.setText(row.quorum());
        decides.setValue(now.decides());
        casting.setValue(now.castingVote());
        nonVoting.setValue(now.nonVotingCount());
        deputies.setValue(now.deputies());
        chair.setValue(now.chairTerm());
        months.setText(now.reconveneMonths() == 0 ? "" : Integer.toString(now.reconveneMonths()));
        wait.setText(now.waitMinutes() == 0 ? "" : Integer.toString(now.waitMinutes()));
        text.setText(now.text());
        boolean draft = now.state() == State.DRAFT;
        List.of(version, since, approvedBy, approvedOn, quorum, months, wait, text)
                .forEach(field -> field.setEditable(draft));
        List.of(decides, casting, nonVoting, deputies, chair).forEach(field -> field.setDisable(!draft));
        shown(adopt, draft);
        shown(out, draft);
        shown(review, !draft);
        state.setText(said(row));
    }

    private static String said(TermsViewModel.Row row) {
        TermsOfReference now = row.version();
        if (now.state() == State.DRAFT) {
            return "A draft sets nothing until it is adopted.";
        }
        return row.says().replace("\n", ", ") + (now.approvedBy().isBlank() ? "" : ". Approved by " + now.approvedBy())
                + (now.approvedOn() == null ? "" : ", " + Days.shortly(now.approvedOn()))
                + ". What was adopted stays as it is; its review can be put off.";
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private void keep(boolean adopts) {
        for (DateField day : List.of(since, approvedOn, reviewOn)) {
            if (!day.take()) {
                model.refuse(day.unread());
                day.requestFocus();
                return;
            }
        }
        for (TextField number : List.of(months, wait)) {
            if (!number.getText().strip().matches("\\d{0,3}")) {
                model.refuse("“" + number.getText().strip() + "” is no number. Type one such as 30.");
                number.requestFocus();
                return;
            }
        }
        model.chosen().get().ifPresent(row -> model.save(typed(row.version(), adopts), quorum.getText()));
    }

    private TermsOfReference typed(TermsOfReference before, boolean adopts) {
        return TermsOfReferenceBuilder.builder(before)
                .version(version.getText().strip())
                .state(adopts ? State.ADOPTED : before.state())
                .since(since.day().get().orElse(null))
                .approvedBy(approvedBy.getText().strip())
                .approvedOn(approvedOn.day().get().orElse(null))
                .reviewOn(reviewOn.day().get().orElse(null))
                .reviewWords(reviewWords.getText().strip())
                .decides(decides.getValue())
                .castingVote(casting.getValue())
                .nonVotingCount(nonVoting.getValue())
                .deputies(deputies.getValue())
                .chairTerm(chair.getValue())
                .reconveneMonths(count(months))
                .waitMinutes(count(wait))
                .text(text.getText().strip())
                .build();
    }

    private static int count(TextField field) {
        return field.getText().isBlank() ? 0 : Integer.parseInt(field.getText().strip());
    }
}
