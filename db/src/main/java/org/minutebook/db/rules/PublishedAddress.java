package org.minutebook.db.rules;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an address of a Modern.Gov site, which most councils publish by, says of the thing it leads to (CON-03). Nothing is asked of
 * the network: ids are read out of the address, and the token of somebody's session is taken out of it.
 *
 * @param address without the session's token
 * @param committee the id of the board, where it names one
 * @param meeting the id of the meeting, where it names one
 * @param thing the id of an item, issue, decision or document, where it names one
 * @param file the name of the document, where it names one
 */
public record PublishedAddress(
        String address,
        Kind kind,
        @Nullable Long committee,
        @Nullable Long meeting,
        @Nullable Long thing,
        String file) {
    /** What an address leads to. */
    public enum Kind {
        /** The page of one meeting with its papers. */
        MEETING,
        /** The list of a board's meetings. */
        MEETINGS,
        ITEM,
        ISSUE,
        DECISION,
        COMMITTEE,
        DOCUMENT,
        /** The pack of a meeting (the form of the address is unverified). */
        PACK,
        /** Any other address. */
        OTHER
    }

    private static final Pattern SESSION = Pattern.compile("/\\(S\\([^/]*\\)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOCUMENT =
            Pattern.compile("/documents/(?<kind>[sg])(?<id>\\d{1,18})/(?<file>[^?#]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile("/(?<page>[a-z]+)\\.aspx", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER =
            Pattern.compile("[?&;](?:amp;)?(?<name>[a-z]+)=(?<value>[^&#\\s]*)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Kind> PAGES = Map.of(
            "ielistdocuments", Kind.MEETING,
            "celistdocuments", Kind.MEETING,
            "ielistmeetings", Kind.MEETINGS,
            "mgai", Kind.ITEM,
            "ieissuedetails", Kind.ISSUE,
            "mgissuehistoryhome", Kind.ISSUE,
            "iedecisiondetails", Kind.DECISION,
            "mgcommitteedetails", Kind.COMMITTEE);

    public static PublishedAddress read(String printed) {
        // an address that was broken over two lines comes with the gap in it
        String address = SESSION.matcher(printed.replaceAll("\\s+", "")).replaceAll("");
        Matcher document = DOCUMENT.matcher(address);
        if (document.find()) {
            boolean pack = document.group("kind").equalsIgnoreCase("g");
            Long id = Long.valueOf(document.group("id"));
            return new PublishedAddress(
                    address,
                    pack ? Kind.PACK : Kind.DOCUMENT,
                    null,
                    pack ? id : null,
                    pack ? null : id,
                    decoded(document.group("file")));
        }
        Matcher page = PAGE.matcher(address);
        Kind kind =
                page.find() ? PAGES.getOrDefault(page.group("page").toLowerCase(Locale.ROOT), Kind.OTHER) : Kind.OTHER;
        return switch (kind) {
            case MEETING -> of(address, kind, id(address, "cid"), id(address, "mid"), null);
            case MEETINGS -> of(address, kind, id(address, "cid"), null, null);
            case COMMITTEE -> of(address, kind, id(address, "id"), null, null);
            case ITEM -> of(address, kind, null, null, id(address, "id"));
            case ISSUE -> of(address, kind, null, null, id(address, "iid"));
            case DECISION -> {
                Long item = id(address, "aiid");
                yield of(address, kind, null, null, item == null ? id(address, "id") : item);
            }
            default -> of(address, Kind.OTHER, null, null, null);
        };
    }

    /** Whether it leads into a publishing system that is known. */
    public boolean known() {
        return kind != Kind.OTHER;
    }

    private static PublishedAddress of(
            String address, Kind kind, @Nullable Long committee, @Nullable Long meeting, @Nullable Long thing) {
        return new PublishedAddress(address, kind, committee, meeting, thing, "");
    }

    /** Names of parameters vary in case from site to site. */
    private static @Nullable Long id(String address, String name) {
        Matcher parameter = PARAMETER.matcher(address);
        while (parameter.find()) {
            if (parameter.group("name").equalsIgnoreCase(name)) {
                return number(parameter.group("value")).orElse(null);
            }
        }
        return null;
    }

    private static Optional<Long> number(String value) {
        return value.matches("\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    private static String decoded(String file) {
        try {
            return Objects.requireNonNullElse(URI.create("file:/" + file).getPath(), "/" + file)
                    .substring(1);
        } catch (IllegalArgumentException e) {
            return file;
        }
    }
}
