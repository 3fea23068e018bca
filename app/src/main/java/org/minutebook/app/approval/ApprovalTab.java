package org.minutebook.app.approval;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.minutebook.app.approval.ApprovalFacts.Later;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.MeetingWords;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Meeting;

/** Who approved these minutes, where they come to if nobody has, and which earlier minutes this meeting approves. */
final class ApprovalTab extends VBox {
    static final String ID_AT = "approval-at";
    static final String ID_OUTCOME = "approval-outcome";
    static final String ID_SIGNED_BY = "approval-signed-by";
    static final String ID_SIGNED_ON = "approval-signed-on";
    static final String ID_WORDS = "approval-words";
    static final String ID_RECORD = "approval-record";
    /** Ends with the id of the meeting. */
    static final String ID_HERE = "approval-here-";

    private final ApprovalViewModel model;
    private final VBox given = new VBox(8);
    private final VBox here = new VBox(4);
    private final VBox form;
    private final ComboBox<Later> at = LaterMeetings.box(ID_AT);
    private final ComboBox<Approval.State> outcome =
            Fields.choice(ID_OUTCOME, "What it decided", List.of(Approval.State.values()), ApprovalTab::words);
    private final TextField signedBy = Fields.line(ID_SIGNED_BY, "Signed by");
    private final DateField signedOn;
    private final TextArea words = Fields.area(ID_WORDS, "Words for the minutes", 3);
    private final Label wordsLabel = Style.on(new Label(), Style.FIELD_LABEL);

    ApprovalTab(OpenBook open, ApprovalViewModel model) {
        super(14);
        this.model = model;
        signedOn = new DateField(ID_SIGNED_ON, "Signed on", open.today());
        LaterMeetings.bind(at, model);
        model.at()
                .subscribe(chosen -> chosen.ifPresent(by -> {
                    signedBy.setText(by.chair());
                    signedOn.day().set(Optional.of(by.meeting().day()));
                }));
        outcome.valueProperty().subscribe(now -> {
            boolean refused = now == Approval.State.NOT_APPROVED;
            wordsLabel.setText(
                    refused ? "Why they were not approved" : "Words for the minutes (blank: the house style’s)");
            signedBy.setDisable(refused);
            signedOn.setDisable(refused);
        });
        outcome.setValue(Approval.State.APPROVED);
        form = new VBox(
                8,
                Cards.section("What the meeting decided"),
                Fields.labelled("At the _meeting of", at),
                Fields.labelled("It was dec_ided", outcome),
                Cards.row(Fields.labelled("Signed b_y", signedBy), Fields.labelled("Signed _on", signedOn)),
                new VBox(2, wordsLabel, words),
                Buttons.main(ID_RECORD, Command.of("Re_cord the decision", this::record)));
        getChildren().addAll(given, form, here);
        model.facts().subscribe(facts -> facts.ifPresent(this::show));
    }

    private void record() {
        if (signedOn.take()) {
            model.decide(
                    outcome.getValue(),
                    words.getText(),
                    signedBy.getText(),
                    signedOn.day().get(),
                    words::clear);
        }
    }

    private void show(ApprovalFacts facts) {
        given.getChildren().setAll(Cards.section("These minutes"));
        facts.approvals().forEach(one -> given.getChildren().add(card(one)));
        if (!facts.isApproved()) {
            given.getChildren().add(comesTo(facts));
        } else if (facts.approvals().isEmpty()) {
            given.getChildren().add(Cards.quiet("Approved. The book does not say at which meeting."));
        }
        boolean offered = !facts.isApproved() && !facts.later().isEmpty();
        form.setVisible(offered);
        form.setManaged(offered);
        here.getChildren().setAll(Cards.section("Minutes approved at this meeting"));
        if (facts.here().isEmpty()) {
            here.getChildren().add(Cards.quiet("None come to this meeting."));
        }
        for (Meeting of : facts.here()) {
            here.getChildren()
                    .add(Cards.row(
                            Buttons.flat(
                                    ID_HERE + of.id(), Command.of(Days.fully(of.day()), () -> model.toMinutes(of))),
                            Cards.quiet(MeetingWords.minutes(of.minutesState()))));
        }
    }

    private VBox comesTo(ApprovalFacts facts) {
        if (facts.comesTo().isEmpty()) {
            return Cards.card(Cards.said("Not approved yet, and no meeting is planned that could approve them."));
        }
        Later to = facts.comesTo().get();
        String item = to.item()
                .map(one -> ", under " + (one.agendaNumber().isBlank() ? "" : "item " + one.agendaNumber() + " ") + "“"
                        + one.title() + "”. The line under that item names their date by itself.")
                .orElse(". Its agenda has no item for minutes yet.");
        return Cards.card(
                Cards.said("Not approved yet. They come to the meeting of "
                        + Days.fully(to.meeting().day()) + item),
                Buttons.flat("approval-agenda", Command.of("Go to its a_genda", () -> model.toAgenda(to))));
    }

    private static VBox card(ApprovalFacts.Given one) {
        Approval approval = one.approval();
        String day = one.day().map(on -> " at the meeting of " + Days.fully(on)).orElse("");
        VBox card = Cards.card(Cards.said(words(approval.state()) + day + "."));
        String signed = (approval.signedBy().isBlank() ? "" : "Signed by " + approval.signedBy())
                + (approval.signedOn() == null
                        ? ""
                        : (approval.signedBy().isBlank() ? "Signed on " : " on ") + Days.fully(approval.signedOn()));
        if (!signed.isBlank()) {
            card.getChildren().add(Cards.quiet(signed + "."));
        }
        if (!approval.words().isBlank()) {
            card.getChildren().add(Cards.quiet("“" + approval.words() + "”"));
        }
        return card;
    }

    private static String words(Approval.State state) {
        return switch (state) {
            case APPROVED -> "Approved";
            case SUBJECT_TO_CORRECTIONS -> "Approved subject to corrections";
            case NOT_APPROVED -> "Not approved";
        };
    }
}
