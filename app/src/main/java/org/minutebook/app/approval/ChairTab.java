package org.minutebook.app.approval;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.minutebook.app.documents.chair.Amendment;
import org.minutebook.app.documents.chair.Returned;
import org.minutebook.app.documents.intake.AmendedCopy.Remark;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;

/** The draft goes to the chair from here, and what she made of it is settled here, one text after the other. */
final class ChairTab extends VBox {
    static final String ID_SEND = "chair-send";
    static final String ID_TAKE = "chair-take";
    static final String ID_ALL = "chair-accept-all";
    static final String ID_SENT = "chair-sent";
    /** Ends with the place of the amendment in the list, from 0; so do the next four. */
    static final String ID_ACCEPT = "chair-accept-";

    static final String ID_KEEP = "chair-keep-";
    static final String ID_EDIT = "chair-edit-";
    static final String ID_BY_HAND = "chair-by-hand-";
    static final String ID_READ = "chair-read-";
    /** Ends with the id of the item. */
    static final String ID_ITEM = "chair-item-";

    private final ApprovalViewModel model;
    private final ChairModel chair;
    private final Label sent = Cards.quiet("");
    private final BooleanProperty went = new SimpleBooleanProperty(false);
    private final Button send;
    private final Button take;
    private final FlowPane acts = new FlowPane(8, 8);
    private final VBox list = new VBox(8);

    ChairTab(ApprovalViewModel model) {
        super(14);
        this.model = model;
        chair = model.chair();
        sent.setId(ID_SENT);
        send = Buttons.of(ID_SEND, Command.of("_Send to the chair…", this::send));
        take = Buttons.of(
                ID_TAKE, Command.of("_Take in the chair’s copy…", chair::choose).when(went));
        acts.getChildren().addAll(send, take);
        getChildren().addAll(new VBox(8, Cards.section("The chair’s copy"), sent, acts), list);
        dropped();
        model.facts().subscribe(facts -> facts.ifPresent(this::show));
        chair.returned().subscribe(read -> list(read));
    }

    /** A file may be dropped anywhere on the tab. */
    private void dropped() {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                chair.take(event.getDragboard().getFiles().getFirst().toPath());
                event.setDropCompleted(true);
            }
            event.consume();
        });
    }

    private void send() {
        model.facts().get().ifPresent(chair::send);
    }

    private void show(ApprovalFacts facts) {
        int copies = facts.copies().size();
        acts.setDisable(!facts.tookPlace() || facts.isApproved());
        Buttons.lead(send, copies == 0);
        Buttons.lead(take, copies > 0);
        went.set(copies > 0);
        sent.setText(
                copies == 0
                        ? "The chair has had no copy yet. It is a Word file: the chair may track changes, comment,"
                                + " or write over the text; private notes are not in it."
                        : "Copy " + copies + " went on "
                                + Days.fully(facts.copies().getLast())
                                + ". When it comes back, take it in or drop it here.");
    }

    private void list(Optional<Returned> read) {
        list.getChildren().clear();
        read.ifPresent(returned -> {
            Buttons.lead(take, false);
            sent.setText(
                    returned.isSettled()
                            ? "The copy came back, and nothing of it waits any more."
                            : "The copy came back. Settle the changes below.");
        });
        read.ifPresent(returned -> {
            List<Amendment> waiting = returned.amendments();
            list.getChildren().add(Cards.section(ChairWords.waiting(returned)));
            if (waiting.stream()
                            .filter(one -> one.proposed().isPresent() && !one.clash())
                            .count()
                    > 1) {
                list.getChildren().add(Buttons.of(ID_ALL, Command.of("Acce_pt all", chair::acceptAll)));
            }
            Id<AgendaItem> before = null;
            for (int i = 0; i < waiting.size(); i++) {
                Amendment one = waiting.get(i);
                long ofItem = waiting.stream()
                        .filter(other -> other.item().equals(one.item())
                                && other.proposed().isPresent())
                        .count();
                if (ofItem > 1 && ofItem < waiting.size() && !one.item().equals(before)) {
                    list.getChildren()
                            .add(Buttons.flat(
                                    ID_ITEM + one.item(),
                                    Command.of(accept(ofItem, one.where()), () -> chair.acceptItem(one.item()))));
                }
                before = one.item();
                list.getChildren().add(new AmendmentCard(chair, one, i));
            }
            outside(returned);
        });
    }

    /** "Accept both changes to 15 Discharge to Assess": an amendment says after a comma which of the item's texts it is. */
    private static String accept(long changes, String where) {
        int text = where.lastIndexOf(", ");
        return "Accept " + (changes == 2 ? "both" : "all " + changes) + " changes to "
                + (text < 0 ? where : where.substring(0, text));
    }

    private void outside(Returned returned) {
        for (int i = 0; i < returned.byHand().size(); i++) {
            list.getChildren().add(ByHandCard.of(chair, returned.byHand().get(i), i));
        }
        for (int i = 0; i < returned.remarks().size(); i++) {
            list.getChildren().add(ByHandCard.of(chair, returned.remarks().get(i), i));
        }
    }

    static Label remark(Remark remark) {
        String on = remark.on().isBlank() ? "" : " on “" + remark.on() + "”";
        return Cards.said("Comment of " + remark.author() + on + ": " + remark.says());
    }
}
