package org.minutebook.app.approval;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.minutebook.app.documents.chair.ByHand;
import org.minutebook.app.documents.intake.AmendedCopy.Remark;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Style;

/** What the chair changed or asked where the book has no text of its own; it waits until the officer has seen to it. */
final class ByHandCard extends VBox {
    private ByHandCard(String title, Node words, String cure, String id, Command done) {
        super(6, Style.on(Cards.said(title), Style.FIELD_LABEL), words, Cards.quiet(cure), Buttons.flat(id, done));
        Style.on(this, Style.CARD);
    }

    static ByHandCard of(ChairModel chair, ByHand change, int place) {
        return new ByHandCard(
                "To make by hand",
                new ComparedWords(change.compared()),
                "The chair also changed words that the book prints from its record. If the change is right, change the"
                        + " record it comes from.",
                ChairTab.ID_BY_HAND + place,
                Command.of("Done", () -> chair.made(change)));
    }

    static ByHandCard of(ChairModel chair, Remark remark, int place) {
        return new ByHandCard(
                "Comment",
                ChairTab.remark(remark),
                "It stands where the book prints its record: nothing changes by the comment alone.",
                ChairTab.ID_READ + place,
                Command.of("Done", () -> chair.read(remark)));
    }
}
