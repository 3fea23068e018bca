package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.db.change.EditItem;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.HouseStyle.Layout;

/** What is restricted in the fixture says "hidden" or "secret"; what nobody may print is listed apart. */
@Execution(ExecutionMode.CONCURRENT)
class MinutesAudienceTest {
    private static final List<String> RESTRICTED = List.of(
            "The hidden discussion.",
            "The hidden price was agreed.",
            "That the hidden clause be agreed.",
            "hidden vote",
            "Hidden Member",
            "an adviser to the bidder",
            "the secret price",
            "Secret item",
            "Contract matters.");
    private static final List<String> NEVER =
            List.of("a hidden shareholder", "a hidden sentence", "the chairman was late");

    private static List<String> found(MinuteBook book, Layout layout, Audience audience, List<String> words) {
        HouseStyle style = HouseStyle.plain(layout);
        String tree = book.read(stores -> new MinutesComposer()
                        .compose(stores, Records.on(book, "2019-11-28"), style, audience, MinuteBooks.CLOCK.instant())
                        .toString())
                + book.read(stores -> {
                    StringBuilder cells = new StringBuilder();
                    new MinutesWorkbook()
                            .compose(stores, Records.on(book, "2019-11-28"), audience, MinuteBooks.CLOCK.instant())
                            .sheets()
                            .forEach(sheet -> sheet.rows().forEach(cells::append));
                    return cells.toString();
                });
        String folded = tree.toLowerCase(Locale.UK);
        return words.stream()
                .filter(word -> folded.contains(word.toLowerCase(Locale.UK)))
                .toList();
    }

    @Test
    void restrictedTextReachesMembersAndNobodyElse(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "leicestershire.json")) {
            for (Layout layout : Layout.values()) {
                assertEquals(List.of(), found(book, layout, Audience.PUBLIC, RESTRICTED), layout.name());
                assertEquals(RESTRICTED, found(book, layout, Audience.RESTRICTED, RESTRICTED), layout.name());
            }
        }
    }

    @Test
    void aHeadingOverExemptItemsKeepsItsTitleToItself(@TempDir Path dir) throws Exception {
        try (MinuteBook book = Records.book(dir, "leicestershire.json")) {
            AgendaItem exempt = book.read(stores -> stores.of(AgendaItem.class).list().stream()
                    .filter(item -> item.title().equals("Contract matters."))
                    .findFirst()
                    .orElseThrow());
            book.apply(new EditItem(
                    exempt, AgendaItemBuilder.builder(exempt).heading(true).build()));
            for (Layout layout : Layout.values()) {
                assertEquals(List.of(), found(book, layout, Audience.PUBLIC, RESTRICTED), layout.name());
                assertEquals(
                        List.of("Contract matters."),
                        found(book, layout, Audience.RESTRICTED, List.of("Contract matters.")),
                        layout.name());
            }
        }
    }

    @Test
    void privateNotesAndSensitiveInterestsReachNobody(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "leicestershire.json")) {
            Stream.of(Layout.values()).forEach(layout -> Stream.of(Audience.values())
                    .forEach(audience -> assertEquals(List.of(), found(book, layout, audience, NEVER), layout.name())));
        }
    }
}
