package org.minutebook.app.kit;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;

/** A rating as a word with a sign of its own shape and a colour, so that it is read without the colour too. */
public final class RagLabel extends Label {
    /** A rating and the word it was printed with. */
    public record Rated(Action.Rag rag, String printed) implements Comparable<Rated> {
        @Override
        public int compareTo(Rated other) {
            return rag.compareTo(other.rag);
        }

        /** The printed word, or ours where none was printed. */
        @Override
        public String toString() {
            return printed.isBlank() || printed.length() > LONGEST ? word(rag) : printed;
        }
    }

    private static final int LONGEST = 16;

    public RagLabel(Rated rated) {
        Style.on(this, Style.RAG);
        show(rated);
    }

    public void show(Rated rated) {
        Style.off(
                this,
                Style.RAG_RED,
                Style.RAG_AMBER,
                Style.RAG_GREEN,
                Style.RAG_BLUE,
                Style.RAG_GREY,
                Style.RAG_NOT_SAID);
        Style.on(this, style(rated.rag()));
        setText((sign(rated.rag()) + " " + rated).strip());
        setAccessibleText("Rating: " + (rated.rag() == Action.Rag.NOT_SAID ? "none" : rated));
    }

    public static String word(Action.Rag rag) {
        return switch (rag) {
            case NOT_SAID -> "";
            case RED -> "Red";
            case AMBER -> "Amber";
            case GREEN -> "Green";
            case BLUE -> "Blue";
            case GREY -> "Grey";
        };
    }

    private static String sign(Action.Rag rag) {
        return switch (rag) {
            case NOT_SAID -> "–";
            case RED -> "▲";
            case AMBER -> "◆";
            case GREEN -> "●";
            case BLUE -> "■";
            case GREY -> "○";
        };
    }

    private static Style style(Action.Rag rag) {
        return switch (rag) {
            case NOT_SAID -> Style.RAG_NOT_SAID;
            case RED -> Style.RAG_RED;
            case AMBER -> Style.RAG_AMBER;
            case GREEN -> Style.RAG_GREEN;
            case BLUE -> Style.RAG_BLUE;
            case GREY -> Style.RAG_GREY;
        };
    }

    /** Shows a column of ratings so. */
    public static <R> void in(TableColumn<R, Rated> column) {
        column.setCellFactory(unused -> new TableCell<>() {
            private final RagLabel label = new RagLabel(new Rated(Action.Rag.NOT_SAID, ""));

            @Override
            protected void updateItem(@Nullable Rated rated, boolean empty) {
                super.updateItem(rated, empty);
                if (empty || rated == null) {
                    setGraphic(null);
                } else {
                    label.show(rated);
                    setGraphic(label);
                }
            }
        });
    }
}
