package org.minutebook.app.exports;

import java.util.Optional;
import org.minutebook.app.kit.Place;

/** The documents, or the house styles beside them. */
public record DocumentsPlace(boolean styles) implements Place {
    public static Optional<DocumentsPlace> at(String address) {
        return switch (address) {
            case "documents" -> Optional.of(new DocumentsPlace(false));
            case "documents/styles" -> Optional.of(new DocumentsPlace(true));
            default -> Optional.empty();
        };
    }

    @Override
    public String address() {
        return styles ? "documents/styles" : "documents";
    }

    @Override
    public String title() {
        return styles ? "House styles" : "Documents";
    }
}
