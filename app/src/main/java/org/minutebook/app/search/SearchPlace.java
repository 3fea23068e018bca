package org.minutebook.app.search;

import java.util.Optional;
import org.minutebook.app.kit.Place;

/**
 * Search.
 *
 * @param typed what is looked for when it is opened; blank is what was looked for last
 */
public record SearchPlace(String typed) implements Place {
    private static final String BEGIN = "search/";

    public static Optional<SearchPlace> at(String address) {
        if (address.equals("search")) {
            return Optional.of(new SearchPlace(""));
        }
        return address.startsWith(BEGIN)
                ? Optional.of(new SearchPlace(address.substring(BEGIN.length()).strip()))
                : Optional.empty();
    }

    @Override
    public String address() {
        return typed.isBlank() ? "search" : BEGIN + typed;
    }

    @Override
    public String title() {
        return "Search";
    }
}
