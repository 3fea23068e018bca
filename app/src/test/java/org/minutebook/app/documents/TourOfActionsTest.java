package org.minutebook.app.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;

@Execution(ExecutionMode.CONCURRENT)
class TourOfActionsTest {
    @Test
    void whatLeavesTheActionLogIsInTheTour(@TempDir Path dir) throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            List<Board> boards = book.read(stores -> stores.boards().list());
            TourOfActions tour = new TourOfActions(book, "tester");

            List<String> names = tour.of(boards.getFirst(), dir.resolve("tour"), "hwb").stream()
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertEquals(
                    List.of(
                            "hwb-action-log-for-owners.xlsx",
                            "hwb-action-paper.docx",
                            "hwb-action-paper.html",
                            "hwb-action-paper.pdf"),
                    names.stream()
                            .filter(name -> name.contains("owners") || name.contains("paper"))
                            .sorted()
                            .toList());

            List<Path> all = tour.ofAll(boards, dir.resolve("tour"));
            Path figures = all.getFirst();
            assertEquals("all-boards-figures.xlsx", figures.getFileName().toString());
            try (XSSFWorkbook sheets = new XSSFWorkbook(Files.newInputStream(figures))) {
                String head = sheets.getSheetAt(0).getHeader().getLeft();
                assertTrue(head.contains(": figures of actions as at 23 January 2020"), head);
            }
            try (Stream<Path> drafts = Files.list(dir.resolve("tour/chasers"))) {
                assertEquals(
                        all.size() - 1,
                        drafts.filter(file -> file.toString().endsWith(".eml")).count());
            }
        }
    }
}
