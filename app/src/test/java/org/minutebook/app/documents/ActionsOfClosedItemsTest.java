package org.minutebook.app.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.bind.RestrictedWords;
import org.minutebook.app.documents.calendar.CalendarFile;
import org.minutebook.app.documents.compose.ActionPaper;
import org.minutebook.app.documents.compose.LogColumn;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.app.documents.compose.ReviewRecord;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.change.SetExemption;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.store.Stores;

/** An item that was open when its action was agreed, and is closed afterwards. */
@Execution(ExecutionMode.CONCURRENT)
class ActionsOfClosedItemsTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);
    private static final String WORDS = "Ring the landlord about the lease";

    @Test
    void noListThatLeavesTheBookHasThem(@TempDir Path dir) throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            book.apply(new Act<>(
                    "Word it",
                    writing -> writing.save(
                            ActionBuilder.builder(writing.stores().actions().get(SmallCouncil.LEAFLET_AGAIN))
                                    .text(WORDS)
                                    .dueOn(TODAY)
                                    .build())));
            assertEquals(List.of("log", "paper", "review", "calendar"), listsWithIt(book));
            book.apply(new SetExemption(SmallCouncil.DEMENTIA, false, "3", "", "", null, "", false, ""));
            assertEquals(List.of(), listsWithIt(book));
            assertEquals(
                    List.of(WORDS),
                    RestrictedWords.of(book, SmallCouncil.NOVEMBER).stream()
                            .filter(WORDS::contains)
                            .toList());
        }
    }

    private static List<String> listsWithIt(MinuteBook book) {
        return book.read(stores -> {
            List<String> lists = new ArrayList<>();
            if (inLog(stores)) {
                lists.add("log");
            }
            if (ActionPaper.of(stores, SmallCouncil.HEALTH, Optional.empty(), TODAY).open().stream()
                    .anyMatch(row -> row.text().equals(WORDS))) {
                lists.add("paper");
            }
            if (ReviewRecord.of(stores, SmallCouncil.HEALTH, Audience.PUBLIC, TODAY)
                    .lines()
                    .containsKey(SmallCouncil.LEAFLET_AGAIN)) {
                lists.add("review");
            }
            byte[] calendar = CalendarFile.of(book, List.of(stores.boards().get(SmallCouncil.HEALTH)), TODAY)
                    .content();
            if (new String(calendar, StandardCharsets.UTF_8)
                    .replace("\r\n ", "")
                    .contains(WORDS)) {
                lists.add("calendar");
            }
            return lists;
        });
    }

    private static boolean inLog(Stores stores) {
        LogRequest request = new LogRequest(
                SmallCouncil.HEALTH, LogFilter.ALL, LogColumn.USUAL, Format.XLSX, Path.of("log.xlsx"), true);
        return request.rows(stores, TODAY).stream().anyMatch(row -> row.text().equals(WORDS));
    }
}
