package org.minutebook.app.approval;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.chair.Piece;
import org.minutebook.app.kit.Style;

/** What the chair struck out and wrote in, word by word, to be seen and to be heard. */
final class ComparedWords extends TextFlow {
    ComparedWords(List<Piece> compared) {
        StringBuilder read = new StringBuilder();
        Piece before = null;
        for (Piece piece : compared) {
            if (touches(before, piece)) {
                getChildren().add(new Text(" "));
            }
            before = piece;
            Text text = new Text(piece.words());
            switch (piece.kind()) {
                case KEPT -> {
                    Style.on(text, Style.WORDS_KEPT);
                    read.append(piece.words());
                }
                case GONE -> {
                    Style.on(text, Style.WORDS_GONE);
                    read.append(" (struck out: ").append(piece.words()).append(") ");
                }
                case NEW -> {
                    Style.on(text, Style.WORDS_NEW);
                    read.append(" (written in: ").append(piece.words()).append(") ");
                }
            }
            getChildren().add(text);
        }
        setAccessibleText(read.toString());
    }

    /** Words struck out and the words in their place are told apart by more than their colour. */
    private static boolean touches(@Nullable Piece before, Piece piece) {
        return before != null
                && before.kind() == Piece.Kind.GONE
                && piece.kind() == Piece.Kind.NEW
                && !before.words().endsWith(" ")
                && !piece.words().startsWith(" ");
    }
}
